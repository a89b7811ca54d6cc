package org.regionwire.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One trace goes from the POST to the feed entry, through every service. */
@ExtendWith(SharedWire.class)
class TraceIT {

    private static final Path SEED = Path.of("../../seeds/000_02da83a51415de47.txt");
    private static final String SENDER = "00f067aa0ba902b7";

    private static Collector collector;
    private static RunningWire wire;

    @BeforeAll
    static void share(RunningWire shared, Collector itsCollector) {
        wire = shared;
        collector = itsCollector;
    }

    @Test
    void each_article_of_a_page_leaves_a_span_in_every_service_each_the_child_of_the_one_before()
            throws Exception {
        String unsampled = "0af7651916cd43dd8448eb211c80319c";
        String sampled = "4bf92f3577b34da6a3ce929d0e0e4736";
        post("2026-10-19", "00-" + unsampled + "-" + SENDER + "-00");
        HttpResponse<String> answer = post("2026-10-20", "00-" + sampled + "-" + SENDER + "-01");

        assertThat(answer.headers().firstValue("traceparent").orElse(""))
                .startsWith("00-" + sampled)
                .endsWith("-01")
                .doesNotContain(SENDER);
        Awaitility.await()
                .atMost(Duration.ofSeconds(40))
                .untilAsserted(
                        () ->
                                assertThat(waysToTheFeed(sampled))
                                        .hasSize(4)
                                        .allSatisfy(
                                                way ->
                                                        assertThat(way)
                                                                .containsExactly(
                                                                        "feed-publisher: show articles.published",
                                                                        "feed-publisher: process articles.categorized",
                                                                        "categorization: process articles.enriched",
                                                                        "enrichment: process articles.ingested",
                                                                        "ingest: http post /v1/documents")));
        assertThat(collector.trace(sampled))
                .filteredOn(span -> span.service().equals("ingest"))
                .extracting(Collector.Told::parent)
                .containsExactly(SENDER);
        assertThat(collector.trace(unsampled)).isEmpty();
    }

    private static List<List<String>> waysToTheFeed(String trace) {
        return collector.trace(trace).stream()
                .filter(span -> span.name().startsWith("show"))
                .map(collector::wayBack)
                .toList();
    }

    private static HttpResponse<String> post(String issueDate, String traceparent)
            throws IOException, InterruptedException {
        URI documents =
                wire.parts()
                        .ingest()
                        .resolve("/v1/documents?provider=jjrb&page=7&issueDate=" + issueDate);
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<String> answer =
                    http.send(
                            HttpRequest.newBuilder(documents)
                                    .header("Content-Type", "text/plain; charset=utf-8")
                                    .header("traceparent", traceparent)
                                    .POST(BodyPublishers.ofFile(SEED))
                                    .build(),
                            BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
            return answer;
        }
    }
}
