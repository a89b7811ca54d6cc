package org.regionwire.publisher.web;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockAsyncContext;
import org.springframework.mock.web.MockHttpServletRequest;

/** The end of a stream whose partner is gone. */
class EndingTest {

    @Test
    void aStreamThatTheServerHasEndedBeforeItToldUsIsOverWithoutAnError() {
        var over =
                new MockAsyncContext(new MockHttpServletRequest(), null) {
                    @Override
                    public void complete() {
                        throw new IllegalStateException("recycled");
                    }
                };
        var ending = new Ending();

        assertThatCode(() -> ending.end(over)).doesNotThrowAnyException();
        assertThatThrownBy(() -> ending.guarded(new ByteArrayOutputStream()).write(1))
                .isInstanceOf(IOException.class);
    }
}
