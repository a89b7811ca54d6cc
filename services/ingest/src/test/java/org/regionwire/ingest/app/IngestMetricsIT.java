package org.regionwire.ingest.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regionwire.testkit.WithWire;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@WithWire
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class IngestMetricsIT {

    private static final String PAGE = "水稻开镰\n\n本报记者 田小禾\n\n寿县的稻田里,收割机来回穿梭,一垄垄稻谷颗粒归仓,农户们忙着装车。";

    private final HttpClient http = HttpClient.newHttpClient();
    @Autowired private MeterRegistry meters;
    @LocalServerPort private int port;

    @BeforeEach
    void there_is_a_provider() {
        TestProviders.put("counted");
        Awaitility.await("the provider")
                .until(() -> post("provider=counted&dryRun=true", PAGE) == 200);
    }

    @Test
    void a_delivery_and_its_articles_are_counted_once_they_are_committed() throws Exception {
        double documents = counter("regionwire.ingest.documents");
        double articles = counter("regionwire.ingest.articles");
        long writes = meters.get("regionwire.ingest.transaction").timer().count();

        assertThat(post("provider=counted&dryRun=true", PAGE)).isEqualTo(200);
        assertThat(post("provider=counted", PAGE)).isEqualTo(202);

        assertThat(counter("regionwire.ingest.documents")).isEqualTo(documents + 1);
        assertThat(counter("regionwire.ingest.articles")).isEqualTo(articles + 1);
        assertThat(meters.get("regionwire.ingest.transaction").timer().count())
                .isEqualTo(writes + 1);
    }

    @ParameterizedTest
    @CsvSource({
        "provider=nobody,                  page, unknown-provider",
        "provider=counted&revision=-1,     page, bad-revision",
        "provider=counted,                 '',   empty",
    })
    void a_refusal_is_counted_by_its_reason(String query, String page, String reason)
            throws Exception {
        double before = refused(reason);

        assertThat(post(query, page)).isEqualTo(400);
        assertThat(post(query + "&dryRun=true", page)).isEqualTo(400);

        assertThat(refused(reason)).isEqualTo(before + 1);
    }

    @Test
    void a_source_that_is_refused_is_counted_too() throws Exception {
        double before = refused("bad-url");
        HttpRequest request =
                HttpRequest.newBuilder(
                                URI.create("http://127.0.0.1:%d/v1/sources/a".formatted(port)))
                        .PUT(BodyPublishers.ofString("{\"provider\":\"counted\",\"url\":\"x\"}"))
                        .build();

        assertThat(http.send(request, BodyHandlers.discarding()).statusCode()).isEqualTo(400);

        assertThat(refused("bad-url")).isEqualTo(before + 1);
    }

    @Test
    void every_reason_reads_0_before_it_is_first_needed() {
        assertThat(
                        meters.get("regionwire.ingest.refused").counters().stream()
                                .map(counter -> counter.getId().getTag("reason")))
                .contains("not-text", "no-article", "too-large", "unavailable", "too-long");
    }

    @Test
    void what_ingest_follows_is_told_with_how_far_behind_it_is() {
        Awaitility.await()
                .untilAsserted(
                        () -> {
                            for (String follower : List.of("wire", "sources")) {
                                assertThat(followed("lag", follower)).isZero();
                                assertThat(followed("behind.seconds", follower)).isLessThan(60);
                            }
                        });
    }

    @Test
    void every_outcome_of_a_poll_reads_0_before_it_is_first_needed() {
        assertThat(
                        meters.get("regionwire.sources.polls").counters().stream()
                                .map(counter -> counter.getId().getTag("outcome")))
                .containsExactlyInAnyOrder("read", "not_modified", "failed", "gone");
    }

    private double followed(String what, String follower) {
        return meters.get("regionwire.followed." + what).tag("follower", follower).gauge().value();
    }

    private double refused(String reason) {
        return meters.get("regionwire.ingest.refused").tag("reason", reason).counter().count();
    }

    private double counter(String name) {
        return meters.get(name).counter().count();
    }

    private int post(String query, String page) throws IOException, InterruptedException {
        return http.send(
                        HttpRequest.newBuilder(
                                        URI.create(
                                                "http://127.0.0.1:%d/v1/documents?%s"
                                                        .formatted(port, query)))
                                .header("Content-Type", "text/plain; charset=utf-8")
                                .POST(BodyPublishers.ofString(page))
                                .build(),
                        BodyHandlers.discarding())
                .statusCode();
    }
}
