package org.regionwire.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What alarms, dashboard and README speak of is what a running wire prints. */
class ObservabilityIT {

    private static final Path CHECK = Path.of("../../deploy/observability/check");
    private static final Path SEED = Path.of("../../seeds/000_02da83a51415de47.txt");
    private static final Path DROP_FOLDER =
            Path.of("target", "observability-drop").toAbsolutePath();
    private static final String HEARTBEAT = "urn:regionwire:heartbeat:";

    private static RunningWire wire;

    @BeforeAll
    static void start() throws IOException {
        Files.createDirectories(DROP_FOLDER);
        wire =
                RunningWire.start(
                        "observability",
                        Map.of(
                                "regionwire.ingest.heartbeat",
                                "2s",
                                "regionwire.drop-folder.path",
                                DROP_FOLDER.toString()));
        wire.publish(SEED, "jjrb");
    }

    @AfterAll
    static void stop() {
        wire.close();
    }

    /** Micrometer looks once a minute for what Kafka's clients have to tell that is new. */
    @Test
    void every_metric_of_rules_dashboard_and_README_is_printed_and_no_other_of_ours() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(check()).isEqualTo("observability: good\n"));
    }

    @Test
    void a_page_that_went_through_leaves_no_lag_and_each_article_is_seen_once() {
        Awaitility.await()
                .untilAsserted(
                        () ->
                                assertThat(String.join("\n", metrics()))
                                        .contains(
                                                "regionwire_stage_lag_records{stage=\"enrichment\"} 0.0",
                                                "regionwire_stage_lag_seconds{stage=\"enrichment\"} 0.0",
                                                "regionwire_stage_lag_records{stage=\"categorization\"} 0.0",
                                                "regionwire_view_latency_seconds_count 4\n"));
    }

    /** What the view reads while it catches up does not count: a later one has to come. */
    @Test
    void heartbeats_come_through_every_partition_and_are_seen_nowhere() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> {
                            assertThat(value("regionwire_view_heartbeat_latency_seconds_count"))
                                    .isGreaterThanOrEqualTo(12);
                            assertThat(value("regionwire_view_heartbeat_age_seconds"))
                                    .isLessThan(10);
                        });

        assertThat(value("regionwire_view_documents")).isEqualTo(4);
        assertThat(value("regionwire_view_latency_seconds_count")).isEqualTo(4);
        assertThat(wire.allFeeds())
                .hasSize(27)
                .allSatisfy((_, feed) -> assertThat(feed).doesNotContain(HEARTBEAT));
        assertThat(wire.client().feeds("/").body()).doesNotContain(HEARTBEAT);
        Set<String> beats =
                PublishedTopic.heartbeats(wire.parts().bootstrapServers(), wire.parts().registry());
        assertThat(beats).hasSize(12);
        assertThat(beats)
                .allSatisfy(
                        uri ->
                                assertThat(wire.client().feeds("/articles/" + uri).status())
                                        .isEqualTo(404));
        assertThat(wire.client().document(beats.iterator().next()).status()).isEqualTo(404);
    }

    /** The sample without labels that some service prints. */
    private static double value(String name) {
        return metrics().stream()
                .flatMap(String::lines)
                .filter(line -> line.startsWith(name + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .findFirst()
                .orElse(Double.NaN);
    }

    private static String check() throws IOException {
        Path printed = Path.of("target", "printed-metrics.txt").toAbsolutePath();
        Files.writeString(printed, String.join("\n", metrics()), UTF_8);
        Process check =
                new ProcessBuilder(
                                CHECK.toAbsolutePath().toString(), "--printed", printed.toString())
                        .redirectErrorStream(true)
                        .start();
        return new String(check.getInputStream().readAllBytes(), UTF_8);
    }

    /** What each service prints. */
    private static List<String> metrics() {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return wire.parts().instances().values().stream()
                    .map(address -> address.resolve("/actuator/prometheus"))
                    .map(uri -> get(http, uri))
                    .toList();
        }
    }

    private static String get(HttpClient http, URI uri) {
        try {
            return http.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new IllegalStateException(uri + " was not answered", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the test was stopped", e);
        }
    }
}
