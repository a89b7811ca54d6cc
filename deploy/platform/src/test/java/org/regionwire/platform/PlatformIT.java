package org.regionwire.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlatformIT {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final String SCHEMA = "{\"schema\":\"{\\\"type\\\":\\\"string\\\"}\"}";

    private final PlatformFolder platform = PlatformFolder.find();
    private final List<Integer> ports = Ports.free(2);
    private final Path data;
    private Broker broker;
    private Registry registry;

    PlatformIT(@TempDir Path data) {
        this.data = data;
    }

    @BeforeEach
    void start() {
        registry = Registry.start(platform, ports.get(1), data.resolve("registry"), logs());
        broker = Broker.start(platform, ports.get(0), data.resolve("broker"), logs());
        broker.awaitReady(LIMIT);
        registry.awaitReady(LIMIT);
    }

    @AfterEach
    void stop() {
        broker.stop();
        registry.stop();
    }

    @Test
    void topicsAndSchemasSurviveARestart() throws Exception {
        createTopic("kept");
        String cluster = clusterId();
        String id = registerSchema();

        stop();
        start();

        assertThat(topics()).contains("kept");
        assertThat(clusterId()).isEqualTo(cluster);
        assertThat(registerSchema()).isEqualTo(id);
    }

    @Test
    void topicsAndSchemasSurviveAKill() throws Exception {
        createTopic("kept");
        String id = registerSchema();

        registry.process().kill();
        broker.process().kill();
        start();

        assertThat(topics()).contains("kept");
        assertThat(registerSchema()).isEqualTo(id);
    }

    @Test
    void whatAKilledParentLeftRunningIsEndedYoungestFirst() {
        assertThat(Leftovers.end(logs())).containsExactly(Broker.NAME, Registry.NAME);

        assertThat(ports).allMatch(Ports::isFree);
        assertThat(Leftovers.end(logs())).isEmpty();
    }

    @Test
    void aTopicThatTheCatalogueDoesNotNameIsNotMade() throws Exception {
        try (Admin admin = admin()) {
            assertThat(admin.describeTopics(List.of("misspelt")).allTopicNames())
                    .failsWithin(LIMIT)
                    .withThrowableOfType(java.util.concurrent.ExecutionException.class)
                    .withMessageContaining("UnknownTopicOrPartition");
        }
        assertThat(topics()).doesNotContain("misspelt");
    }

    private Path logs() {
        return data.resolve("logs");
    }

    private Admin admin() {
        return Admin.create(
                Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, broker.bootstrapServers()));
    }

    private void createTopic(String name) throws Exception {
        try (Admin admin = admin()) {
            var topic = new NewTopic(name, Optional.of(3), Optional.empty());
            admin.createTopics(List.of(topic)).all().get();
        }
    }

    private Iterable<String> topics() throws Exception {
        try (Admin admin = admin()) {
            return admin.listTopics().names().get();
        }
    }

    private String clusterId() throws Exception {
        try (Admin admin = admin()) {
            return admin.describeCluster().clusterId().get();
        }
    }

    private String registerSchema() throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create(registry.url() + "/subjects/kept/versions"))
                        .header("Content-Type", "application/vnd.schemaregistry.v1+json")
                        .POST(HttpRequest.BodyPublishers.ofString(SCHEMA))
                        .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            return answer.body();
        }
    }
}
