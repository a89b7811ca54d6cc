package org.regionwire.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

class RequiredTest {

    @Test
    void what_is_there_lets_the_test_go_on() {
        assertThatCode(() -> Required.that(true, "kcat", true)).doesNotThrowAnyException();
        assertThatCode(() -> Required.that(true, "kcat", false)).doesNotThrowAnyException();
    }

    @Test
    void what_is_missing_skips_the_test() {
        assertThatThrownBy(() -> Required.that(false, "kcat", false))
                .isInstanceOf(TestAbortedException.class)
                .hasMessageContaining("kcat");
    }

    @Test
    void what_is_missing_where_nothing_may_be_fails_the_test() {
        assertThatThrownBy(() -> Required.that(false, "kcat", true))
                .isInstanceOf(AssertionError.class)
                .hasMessage("Missing: kcat. REGIONWIRE_REQUIRE=all says that nothing is.");
    }
}
