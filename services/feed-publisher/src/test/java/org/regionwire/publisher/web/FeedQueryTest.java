package org.regionwire.publisher.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.regionwire.publisher.view.Duplicates;

class FeedQueryTest {

    @Test
    void withoutAQueryAFeedShowsTheFirst() {
        assertThat(FeedQuery.of(null)).contains(new FeedQuery(Duplicates.FIRST, true));
    }

    @ParameterizedTest
    @CsvSource({
        "dup=all, ALL, true",
        "dup=local, LOCAL, true",
        "dup=Local, LOCAL, false",
        "dup=ALL, ALL, false",
        "dup=all&utm_source=x, ALL, false",
        "utm_source=x, FIRST, false",
        "dup=first, FIRST, false",
        "'', FIRST, false"
    })
    void oneFormIsCanonical(String query, Duplicates duplicates, boolean canonical) {
        assertThat(FeedQuery.of(query)).contains(new FeedQuery(duplicates, canonical));
    }

    @Test
    void aFeedWithoutARegionHasNoLocalPaper() {
        assertThat(FeedQuery.of("dup=local").map(FeedQuery::everywhere))
                .contains(new FeedQuery(Duplicates.FIRST, false));
        assertThat(FeedQuery.of("dup=all").map(FeedQuery::everywhere))
                .contains(new FeedQuery(Duplicates.ALL, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dup=", "dup=none", "dup=all&dup=none"})
    void whatItCannotDoIsRefused(String query) {
        assertThat(FeedQuery.of(query)).isEmpty();
    }
}
