package org.regionwire.publisher.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.regionwire.publisher.changes.Places;
import org.springframework.mock.web.MockHttpServletRequest;

/** Answers that are made on threads of their own. */
class AnsweringTest {

    @Test
    void whoeverAsksIsAnsweredAlsoWhenTheMakingEndsInAnError() {
        var result =
                Answering.later(
                        new MockHttpServletRequest(),
                        _ -> Optional.of(1),
                        new Places(1, 1),
                        _ -> {
                            throw new StackOverflowError("as of a deep text");
                        });

        Awaitility.await().until(result::hasResult);
        assertThat(result.getResult()).isInstanceOf(IllegalStateException.class);
    }
}
