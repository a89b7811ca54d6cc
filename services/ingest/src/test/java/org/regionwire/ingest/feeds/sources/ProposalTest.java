package org.regionwire.ingest.feeds.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regionwire.ingest.providers.Provider;
import org.regionwire.ingest.providers.Providers;
import org.regionwire.ingest.providers.Publication;

class ProposalTest {

    private final Providers providers = new Providers();

    ProposalTest() {
        providers.put(
                new Provider(
                        "tester",
                        "Tester",
                        true,
                        List.of(new Publication("daily", "日报", null, null)),
                        new Provider.Rights(null, null, null, Provider.TextRights.FULL)));
    }

    @Test
    void a_good_one_is_a_source() {
        assertThat(
                        new Proposal(
                                        "https://a.example/f",
                                        "tester",
                                        "daily",
                                        null,
                                        true,
                                        "PT10M",
                                        null)
                                .check("a-1", providers, 7))
                .isEqualTo(
                        new Checked.Good(
                                new Source(
                                        "a-1",
                                        "https://a.example/f",
                                        "tester",
                                        "daily",
                                        true,
                                        true,
                                        Duration.ofMinutes(10),
                                        null,
                                        7)));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    A/B, https://a.example/f,    tester, -,      -,    -,    bad-id
                    a,   -,                      tester, -,      -,    -,    bad-url
                    a,   file:///etc/passwd,     tester, -,      -,    -,    bad-url
                    a,   https://u:p@a.example/, tester, -,      -,    -,    bad-url
                    a,   https://a.example/f,    nobody, -,      -,    -,    unknown-provider
                    a,   https://a.example/f,    tester, weekly, -,    -,    unknown-publication
                    a,   https://a.example/f,    tester, -,      soon, -,    bad-interval
                    a,   https://a.example/f,    tester, -,      PT-5M,-,    bad-interval
                    a,   https://a.example/f,    tester, -,      PT2H, PT1H, bad-interval
                    """)
    void a_bad_one_is_told_why(
            String id,
            String url,
            String provider,
            String publication,
            String least,
            String most,
            String type) {
        Checked checked =
                new Proposal(url, provider, publication, null, null, least, most)
                        .check(id, providers, 7);

        assertThat(checked)
                .isInstanceOfSatisfying(
                        Checked.Bad.class,
                        bad ->
                                assertThat(bad.faults())
                                        .extracting(SourceFault::type)
                                        .containsExactly(type));
    }

    @Test
    void a_feed_of_a_list_has_the_same_id_in_every_list() {
        assertThat(SourceIds.ofUrl(" https://www.A.example/f?x=1 "))
                .isEqualTo(SourceIds.ofUrl("https://www.A.example/f?x=1"))
                .matches("a\\.example-[0-9a-f]{10}");
        assertThat(SourceIds.ofUrl("no url")).startsWith("feed-");
    }
}
