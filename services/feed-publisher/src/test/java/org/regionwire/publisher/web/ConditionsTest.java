package org.regionwire.publisher.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionsTest {

    private static final String ETAG = "\"abc\"";
    private static final Instant CHANGED = Instant.parse("2026-03-02T01:00:00.700Z");
    private static final long SAME_SECOND = CHANGED.toEpochMilli() / 1000 * 1000;

    @Test
    void tagsThatAClientHasAreThoseOfTheFeedWhateverItWasPackedWith() {
        assertThat(Conditions.tags(List.of("\"a\", W/\"b-gzip\"", "\"c-br\"", "*", "d")))
                .containsExactly("\"a\"", "\"b\"", "\"c\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    "abc"              | true
                    W/"abc"            | true
                    "x", "abc"         | true
                    W/"x",W/"abc"      | true
                    *                  | true
                    "x"                | false
                    "x", "y"           | false
                    abc                | false
                    "abc               | false
                    "a,bc"             | false
                    """)
    void tagsAreComparedOneByOneAndWeakly(String field, boolean notModified) {
        assertThat(Conditions.notModified(List.of(field), -1, ETAG, CHANGED))
                .isEqualTo(notModified);
    }

    @Test
    void tagsMayStandInSeveralFields() {
        assertThat(Conditions.notModified(List.of("\"x\"", ETAG), -1, ETAG, CHANGED)).isTrue();
    }

    @Test
    void aTagThatDiffersCountsMoreThanADateThatDoesNot() {
        assertThat(Conditions.notModified(List.of("\"x\""), SAME_SECOND, ETAG, CHANGED)).isFalse();
    }

    @Test
    void aDateCountsInSecondsWhereThereIsNoTag() {
        assertThat(Conditions.notModified(List.of(), SAME_SECOND, ETAG, CHANGED)).isTrue();
        assertThat(Conditions.notModified(List.of(), SAME_SECOND - 1000, ETAG, CHANGED)).isFalse();
    }

    @Test
    void withoutConditionsEverythingIsSent() {
        assertThat(Conditions.notModified(List.of(), -1, ETAG, CHANGED)).isFalse();
    }
}
