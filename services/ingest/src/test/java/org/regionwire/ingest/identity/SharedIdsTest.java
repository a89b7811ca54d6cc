package org.regionwire.ingest.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharedIdsTest {

    @ParameterizedTest
    @CsvSource({
        "https://paper.example/a/7.html,        https://paper.example/a/7.html",
        "http://Paper.example/a/7.html#top,     https://paper.example/a/7.html",
        "https://paper.example/?p=7,            https://paper.example/?p=7",
        "https://paper.example:8443/a,          https://paper.example:8443/a",
        "urn:newsml:agency.example:7,           urn:newsml:agency.example:7",
        "'tag:agency.example,2026:7',           'tag:agency.example,2026:7'",
        "https://paper.example/,",
        "https://paper.example,",
        "a-7,",
        "7,",
        "not a uri : 7,",
    })
    void addresses_and_uris_are_shared_and_other_ids_are_not(String id, @Nullable String shared) {
        assertThat(SharedIds.of(id).orElse(null)).isEqualTo(shared);
    }

    @Test
    void an_item_has_one_uri_in_all_sources_of_its_provider_only_when_they_share_an_id() {
        String full = ArticleIds.ofItem("house", "house", "https://paper.example/a/7");

        assertThat(ArticleIds.ofItem("house", "urn:feed", "http://paper.example/a/7"))
                .isEqualTo(full);
        assertThat(ArticleIds.ofItem("other", "urn:feed", "https://paper.example/a/7"))
                .isNotEqualTo(full);
        assertThat(ArticleIds.ofItem("house", "urn:feed", "7"))
                .isEqualTo(ArticleIds.ofSource("urn:feed", "7"))
                .isNotEqualTo(ArticleIds.ofItem("house", "urn:another", "7"));
    }
}
