package org.regionwire.publisher.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.regionwire.publisher.view.View;

/** What a partner is answered that acknowledges recalls. */
class ReceiptsWebTest {

    private static final String KEY = "Bearer k1.one";

    @AutoClose private static final Site SITE = new Site();

    @Test
    void each_receipt_has_its_outcome() throws Exception {
        var answer =
                SITE.post(
                        "/receipts",
                        """
                        {"receipts": [
                          {"uri": "%s", "version": 2},
                          {"uri": "%s", "version": 1},
                          {"uri": "urn:uuid:none"}]}
                        """
                                .formatted(WebUnderTest.GONE, WebUnderTest.SHOWN),
                        "Authorization",
                        KEY);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Site.header(answer, "Cache-Control")).isEqualTo("no-store");
        assertThat(answer.body())
                .isEqualTo(
                        """
                        {"receipts":[{"uri":"%s","version":2,"outcome":"recorded"},\
                        {"uri":"%s","version":1,"outcome":"standing"},\
                        {"uri":"urn:uuid:none","outcome":"unknown"}]}"""
                                .formatted(WebUnderTest.GONE, WebUnderTest.SHOWN));
    }

    @ParameterizedTest
    @CsvSource({
        WebUnderTest.GONE + ", 1, older",
        WebUnderTest.GONE + ", 3, ahead",
        WebUnderTest.SHOWN + ", 2, ahead",
        WebUnderTest.SHOWN + ", 2147483647, ahead"
    })
    void no_receipt_is_taken_for_another_version_than_the_one_that_recalled_it(
            String article, int version, String outcome) throws Exception {
        var answer =
                SITE.post(
                        "/receipts",
                        "{\"receipts\": [{\"uri\": \"%s\", \"version\": %d}]}"
                                .formatted(article, version),
                        "Authorization",
                        KEY);

        assertThat(answer.body())
                .isEqualTo(
                        "{\"receipts\":[{\"uri\":\"%s\",\"version\":%d,\"outcome\":\"%s\"}]}"
                                .formatted(article, version, outcome));
    }

    @Test
    void who_names_no_version_means_the_last() throws Exception {
        var answer =
                SITE.post(
                        "/receipts",
                        "{\"receipts\": [{\"uri\": \"%s\"}, {\"uri\": \"%s\"}]}"
                                .formatted(WebUnderTest.GONE, WebUnderTest.SHOWN),
                        "Authorization",
                        KEY);

        assertThat(answer.body())
                .isEqualTo(
                        """
                        {"receipts":[{"uri":"%s","version":2,"outcome":"recorded"},\
                        {"uri":"%s","outcome":"standing"}]}"""
                                .formatted(WebUnderTest.GONE, WebUnderTest.SHOWN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer k1.two", "Bearer k2.one", "Basic azE6b25l", "k1.one"})
    void who_has_no_key_is_not_heard(String authorization) throws Exception {
        var answer = SITE.post("/receipts", "no JSON", "Authorization", authorization);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(Site.header(answer, "WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(answer.body()).contains("Authorization: Bearer KEY");
    }

    @Test
    void what_is_wrong_is_said() throws Exception {
        var answer = SITE.post("/receipts", "{\"receipts\": []}", "Authorization", KEY);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("an array of 1 to 200 objects");
    }

    @Test
    void while_the_view_catches_up_a_partner_comes_again() throws Exception {
        try (var late = new Site()) {
            late.bean(View.class).stopServing();

            var answer =
                    late.post(
                            "/receipts",
                            "{\"receipts\": [{\"uri\": \"urn:a\", \"version\": 1}]}",
                            "Authorization",
                            KEY);

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(Site.header(answer, "Retry-After")).isEqualTo("2");
        }
    }
}
