package org.regionwire.publisher.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.regionwire.platform.Broker;
import org.regionwire.platform.PlatformFolder;
import org.regionwire.platform.Ports;
import org.regionwire.publisher.kafka.Records;
import org.regionwire.schemas.PublishedArticle;
import org.regionwire.schemas.catalogue.TopicCatalogue;
import org.regionwire.schemas.catalogue.Topics;
import org.regionwire.testkit.TestTopic;
import org.regionwire.testkit.Unique;
import org.regionwire.testkit.Wire;
import org.regionwire.testkit.WithWire;

@WithWire
class OutageIT {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final String FEED = "/regions/610300/feed.rss";

    private final TestTopic published = Wire.running().topic(Topics.ARTICLES_PUBLISHED);
    private final String uri = Unique.uri();
    private final String later = Unique.uri();

    @Test
    void withoutItsBrokerItServesWhatItHasAndSaysSoAndThenGoesOn(@TempDir Path folder)
            throws Exception {
        int port = Ports.free();
        Broker broker = broker(port, folder);
        String servers = "--regionwire.kafka.bootstrap-servers=" + broker.bootstrapServers();
        createTopics(broker);
        send(broker, uri);
        try (var publisher = Publisher.start(Unique.name("outage"), servers)) {
            publisher.awaitReady();
            String feed = publisher.get(FEED).body();
            assertThat(feed).contains(uri);

            broker.stop();
            publisher.awaitReadinessSays("brokerAway");
            assertThat(publisher.readiness().statusCode()).isEqualTo(200);
            assertThat(publisher.get(FEED).body()).isEqualTo(feed);

            broker = broker(port, folder);
            send(broker, later);
            publisher.awaitStatus(later, 200);
            publisher.awaitReadinessNoLongerSays("brokerAway");
        } finally {
            broker.stop();
        }
    }

    @Test
    void aRegistryThatDoesNotAnswerIsWaitedForAndNothingIsSkipped() throws Exception {
        published.send(uri, record(uri));
        int port = Ports.free();
        String registry = "--regionwire.registry.url=http://127.0.0.1:" + port + "/apis/ccompat/v7";
        try (var publisher = Publisher.start(Unique.name("outage"), registry)) {
            publisher.awaitReadinessSays("registry");
            assertThat(publisher.readiness().statusCode()).isEqualTo(503);
            assertThat(publisher.get(FEED).statusCode()).isEqualTo(503);
            assertThat(publisher.get(FEED).headers().firstValue("Retry-After")).isPresent();

            HttpServer back = forwardingToTheRegistry(port);
            try {
                publisher.awaitReady();
                assertThat(publisher.get("/articles/" + uri).statusCode()).isEqualTo(200);
            } finally {
                back.stop(0);
            }
        }
    }

    @Test
    void anIndexThatIsBehindIsServedWhereTheOperatorAllowsIt() throws Exception {
        String instance = Unique.name("outage");
        published.send(uri, record(uri));
        try (var before = Publisher.start(instance)) {
            before.awaitStatus(uri, 200);
        }
        published.send(later, record(later));
        int port = Ports.free();
        String registry = "--regionwire.registry.url=http://127.0.0.1:" + port + "/apis/ccompat/v7";
        String allowed = "--regionwire.publisher.serves-while-behind=true";
        try (var publisher = Publisher.start(instance, registry, allowed)) {
            publisher.awaitReadinessSays("registry");
            assertThat(publisher.readiness().body()).contains("DEGRADED");
            assertThat(publisher.readiness().statusCode()).isEqualTo(200);
            assertThat(publisher.get("/articles/" + uri).statusCode()).isEqualTo(200);
            assertThat(publisher.get("/articles/" + later).statusCode()).isEqualTo(404);

            HttpServer back = forwardingToTheRegistry(port);
            try {
                publisher.awaitStatus(later, 200);
                publisher.awaitReadinessNoLongerSays("waitsFor");
            } finally {
                back.stop(0);
            }
        }
    }

    private Broker broker(int port, Path folder) {
        Broker broker =
                Broker.start(
                        PlatformFolder.find(),
                        port,
                        folder.resolve("broker"),
                        folder.resolve("logs"));
        broker.awaitReady(LIMIT);
        return broker;
    }

    private static void createTopics(Broker broker) throws InterruptedException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            TopicCatalogue.load().create(admin, 1);
        }
    }

    private void send(Broker broker, String article) throws Exception {
        try (var producer =
                new KafkaProducer<>(
                        Map.of("bootstrap.servers", broker.bootstrapServers()),
                        new ByteArraySerializer(),
                        new ByteArraySerializer())) {
            byte[] value = published.encode(record(article));
            producer.send(
                            new ProducerRecord<>(
                                    Topics.ARTICLES_PUBLISHED, article.getBytes(UTF_8), value))
                    .get();
        }
    }

    private static PublishedArticle record(String uri) {
        return Records.article(uri, "渭河大桥通车", "610300", "宝鸡市", "610000");
    }

    private static HttpServer forwardingToTheRegistry(int port) throws Exception {
        URI registry = Wire.running().registryUrl();
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext(
                "/",
                exchange -> {
                    try (exchange;
                            HttpClient http = HttpClient.newHttpClient()) {
                        URI asked = registry.resolve(exchange.getRequestURI());
                        var answer =
                                http.send(
                                        HttpRequest.newBuilder(asked).build(),
                                        BodyHandlers.ofByteArray());
                        exchange.getResponseHeaders().set("Content-Type", "application/json");
                        exchange.sendResponseHeaders(answer.statusCode(), answer.body().length);
                        exchange.getResponseBody().write(answer.body());
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                });
        server.start();
        return server;
    }
}
