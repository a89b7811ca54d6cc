package org.regionwire.publisher.receipts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SaidTest {

    @Test
    void receipts_are_read_each_article_once_by_its_last_version() {
        assertThat(
                        read(
                                """
                                {"receipts": [{"uri": "urn:a", "version": 3, "note": "x"},
                                              {"uri": "urn:b"},
                                              {"uri": "urn:b", "version": 9},
                                              {"uri": "urn:a", "version": 4},
                                              {"uri": "urn:a", "version": 2}]}
                                """))
                .isEqualTo(
                        new Said.Fit(
                                List.of(new TakenDown("urn:a", 4), new TakenDown("urn:b", null))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no JSON",
                "[]",
                "{}",
                "{\"receipts\": []}",
                "{\"receipts\": [7]}",
                "{\"receipts\": [{\"version\": 1}]}",
                "{\"receipts\": [{\"uri\": \"urn:a\", \"version\": 0}]}",
                "{\"receipts\": [{\"uri\": \"urn:a\", \"version\": 1.5}]}",
                "{\"receipts\": [{\"uri\": \"urn:a\", \"version\": \"1\"}]}",
                "{\"receipts\": [{\"uri\": \"urn:a\", \"version\": 9999999999}]}",
                "{\"receipts\": [{\"uri\": \" \", \"version\": 1}]}"
            })
    void anything_else_is_refused_with_a_sentence(String body) {
        assertThat(read(body))
                .isInstanceOfSatisfying(
                        Said.Wrong.class, wrong -> assertThat(wrong.why()).endsWith("."));
    }

    @Test
    void so_is_what_is_too_long() {
        String many = "{\"uri\": \"urn:a\", \"version\": 1},".repeat(200);
        assertThat(read("{\"receipts\": [%s{\"uri\": \"b\", \"version\": 1}]}".formatted(many)))
                .isInstanceOf(Said.Wrong.class);
        assertThat(read("{\"receipts\": [{\"uri\": \"%s\"}]}".formatted("u".repeat(200_000))))
                .isInstanceOfSatisfying(
                        Said.Wrong.class, wrong -> assertThat(wrong.why()).contains("131072"));
        assertThat(read("[".repeat(100_000))).isInstanceOf(Said.Wrong.class);
    }

    @Property(tries = 1_000)
    void no_bytes_break_it(@ForAll byte[] body) {
        assertThat(Said.read(body)).isNotNull();
    }

    private static Said read(String body) {
        return Said.read(body.getBytes(UTF_8));
    }
}
