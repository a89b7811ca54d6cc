package org.regionwire.messaging.stage;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.regionwire.schemas.Categorization;
import org.regionwire.schemas.CategorizedArticle;
import org.regionwire.schemas.EnrichedArticle;
import org.regionwire.schemas.catalogue.Topics;
import org.regionwire.testkit.TestTopic;
import org.regionwire.testkit.Unique;
import org.regionwire.testkit.Wire;
import org.regionwire.testkit.WithWire;
import org.springframework.boot.health.contributor.Status;

/** The registry behind a door that can be shut. */
@WithWire
class RegistryOutageIT {

    private final Wire wire = Wire.running();
    private final AtomicBoolean open = new AtomicBoolean(false);
    private HttpServer door;
    private StageRunner runner;

    @BeforeEach
    void start() throws IOException {
        HttpClient http = HttpClient.newHttpClient();
        door = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        door.createContext(
                "/",
                exchange -> {
                    try (exchange) {
                        if (!open.get()) {
                            exchange.sendResponseHeaders(503, -1);
                            return;
                        }
                        var answer =
                                http.send(
                                        HttpRequest.newBuilder(
                                                        URI.create(
                                                                wire.registryUrl()
                                                                        + exchange.getRequestURI()
                                                                                .toString()))
                                                .header(
                                                        "Content-Type",
                                                        "application/vnd.schemaregistry.v1+json")
                                                .method(
                                                        exchange.getRequestMethod(),
                                                        BodyPublishers.ofByteArray(
                                                                exchange.getRequestBody()
                                                                        .readAllBytes()))
                                                .build(),
                                        BodyHandlers.ofByteArray());
                        exchange.sendResponseHeaders(answer.statusCode(), answer.body().length);
                        exchange.getResponseBody().write(answer.body());
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                });
        door.start();
        runner =
                TestStages.runner(
                        new Stage<>(
                                "categorization",
                                Topics.ARTICLES_ENRICHED,
                                EnrichedArticle.class,
                                Topics.ARTICLES_CATEGORIZED,
                                enriched ->
                                        CategorizedArticle.newBuilder()
                                                .setArticle(enriched.getArticle())
                                                .setEnrichment(enriched.getEnrichment())
                                                .setCategorization(
                                                        Categorization.newBuilder()
                                                                .setRuleset("test-1")
                                                                .build())
                                                .build()),
                        Unique.name("outage"),
                        1,
                        URI.create("http://127.0.0.1:" + door.getAddress().getPort()),
                        new SimpleMeterRegistry());
        runner.start();
    }

    @AfterEach
    void stop() {
        runner.stop();
        door.stop(0);
    }

    @Test
    void a_registry_that_is_away_is_waited_for_and_nothing_becomes_a_dead_letter() {
        TestTopic in = wire.topic(Topics.ARTICLES_ENRICHED);
        TestTopic out = wire.topic(Topics.ARTICLES_CATEGORIZED);
        String uri = Unique.uri();
        in.send(uri, Articles.enriched(Articles.ingested(uri, "patient")));

        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () ->
                                assertThat(runner.health().getStatus())
                                        .isEqualTo(Status.OUT_OF_SERVICE));
        assertThat(out.read(uri)).isEmpty();

        open.set(true);
        assertThat(out.await(uri, 1)).hasSize(1);
        assertThat(wire.topic("articles.enriched.categorization.dlt").read(uri)).isEmpty();
        Awaitility.await()
                .untilAsserted(() -> assertThat(runner.health().getStatus()).isEqualTo(Status.UP));
    }
}
