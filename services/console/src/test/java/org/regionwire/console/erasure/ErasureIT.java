package org.regionwire.console.erasure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.utils.Utils;
import org.junit.jupiter.api.Test;
import org.regionwire.console.connection.Connection;
import org.regionwire.schemas.Categorization;
import org.regionwire.schemas.CategorizedArticle;
import org.regionwire.schemas.CutArticle;
import org.regionwire.schemas.Document;
import org.regionwire.schemas.DocumentCuts;
import org.regionwire.schemas.Enrichment;
import org.regionwire.schemas.GateWaiting;
import org.regionwire.schemas.IngestedArticle;
import org.regionwire.schemas.catalogue.Topics;
import org.regionwire.testkit.Unique;
import org.regionwire.testkit.Wire;
import org.regionwire.testkit.WithWire;

@WithWire
class ErasureIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final String DEAD = "articles.ingested.enrichment.dlt";

    private final Wire wire = Wire.running();
    private final Connection connection =
            new Connection(wire.bootstrapServers(), wire.registryUrl());

    @Test
    void what_an_article_left_in_the_topics_goes_and_what_stands_beside_it_stays()
            throws Exception {
        String uri = Unique.uri();
        String beside = inTheSamePartition(uri);
        String document = Unique.uri();
        wire.topic(Topics.DOCUMENTS).send(document + "#hash", page(document));
        wire.topic(Topics.DOCUMENTS_CUTS).send(document, cuts(document, uri, beside));
        wire.topic(Topics.ARTICLES_INGESTED).send(uri, article(uri, document));
        wire.topic(Topics.ARTICLES_INGESTED).send(beside, article(beside, document));
        wire.topic(DEAD).send(uri, "no record, and the uri is its key".getBytes(UTF_8));
        wire.topic(DEAD).send("another key", ("broken " + uri).getBytes(UTF_8));
        Map<String, String> settings = settings(Topics.ARTICLES_INGESTED);

        try (Erasure erasure = new Erasure(connection, _ -> {}, uri)) {
            Findings found = erasure.look();
            assertThat(found.counts())
                    .containsEntry(Topics.DOCUMENTS, 1)
                    .containsEntry(Topics.DOCUMENTS_CUTS, 1)
                    .containsEntry(Topics.ARTICLES_INGESTED, 1)
                    .containsEntry(DEAD, 2);
            assertThat(found.neighbours(uri))
                    .extracting(CutArticle::getUri)
                    .containsExactly(beside);

            erasure.purge(found, PATIENCE);

            assertThat(erasure.look().held()).isEmpty();
        }
        assertThat(wire.topic(Topics.ARTICLES_INGESTED).read(beside)).hasSize(1);
        assertThat(wire.topic(Topics.DOCUMENTS_CUTS).read(document))
                .singleElement()
                .satisfies(
                        record ->
                                assertThat(new String(record.value(), UTF_8))
                                        .contains(uri, beside, "headline of " + beside)
                                        .doesNotContain("headline of " + uri));
        assertThat(settings(Topics.ARTICLES_INGESTED)).isEqualTo(settings);
    }

    @Test
    void what_waits_for_the_end_of_an_embargo_goes_too() throws Exception {
        String uri = Unique.uri();
        String waiting = Topics.GATE_WAITING_CHANGELOG;
        wire.topic(Topics.ARTICLES_INGESTED).send(uri, article(uri, "urn:document"));
        send(waiting, uri, "2999-01-01T00:00:00.000Z " + uri, waiting(uri));
        send(waiting, uri, "2999-01-01T00:00:00.000Z " + uri + "9", waiting(uri + "9"));

        try (Erasure erasure = new Erasure(connection, _ -> {}, uri)) {
            Findings found = erasure.look();
            assertThat(found.counts()).containsEntry(waiting, 1);

            erasure.purge(found, PATIENCE);

            assertThat(erasure.look().held()).isEmpty();
        }
        assertThat(wire.topic(waiting).read("2999-01-01T00:00:00.000Z " + uri + "9")).hasSize(1);
    }

    /** As Kafka Streams does: into the article's partition, whatever the key. */
    private void send(String topic, String uri, String key, SpecificRecord value) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", wire.bootstrapServers());
        try (var producer =
                new KafkaProducer<>(
                        settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(
                            new ProducerRecord<>(
                                    topic,
                                    partition(uri),
                                    key.getBytes(UTF_8),
                                    wire.topic(topic).encode(value)))
                    .get();
        }
    }

    private static GateWaiting waiting(String uri) {
        return GateWaiting.newBuilder()
                .setOriginPartition(0)
                .setOriginOffset(0)
                .setOriginTimestamp(Instant.EPOCH)
                .setArticle(
                        CategorizedArticle.newBuilder()
                                .setArticle(article(uri, "urn:document"))
                                .setEnrichment(Enrichment.newBuilder().setRuleset("test").build())
                                .setCategorization(
                                        Categorization.newBuilder().setRuleset("test").build())
                                .build())
                .build();
    }

    @Test
    void settings_that_a_killed_erasure_left_become_those_of_the_catalogue() throws Exception {
        Map<String, String> before = settings(Topics.ARTICLES_ENRICHED);
        try (Admin admin = wire.admin()) {
            CompactedTopics.compact(admin, List.of(Topics.ARTICLES_ENRICHED));
            assertThat(settings(Topics.ARTICLES_ENRICHED))
                    .hasEntrySatisfying(
                            "cleanup.policy",
                            policy -> assertThat(policy).endsWith("compact,delete"));

            CompactedTopics.compact(admin, List.of(Topics.ARTICLES_ENRICHED)).close();
        }
        assertThat(settings(Topics.ARTICLES_ENRICHED)).isEqualTo(before);
    }

    private Map<String, String> settings(String topic)
            throws InterruptedException, ExecutionException {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        try (Admin admin = wire.admin()) {
            Map<String, String> settings = new HashMap<>();
            var config = admin.describeConfigs(List.of(resource)).all().get().get(resource);
            for (ConfigEntry entry : Objects.requireNonNull(config).entries()) {
                settings.put(entry.name(), entry.source() + " " + entry.value());
            }
            return settings;
        }
    }

    private static String inTheSamePartition(String uri) {
        String other = Unique.uri();
        while (partition(other) != partition(uri)) {
            other = Unique.uri();
        }
        return other;
    }

    private static int partition(String key) {
        return Utils.toPositive(Utils.murmur2(key.getBytes(UTF_8))) % 12;
    }

    private static IngestedArticle article(String uri, String document) {
        return IngestedArticle.newBuilder()
                .setUri(uri)
                .setRevision(1)
                .setContentHash("hash")
                .setAcceptedAt(Instant.EPOCH)
                .setProvider("tester")
                .setDocumentUri(document)
                .setHeadline("headline of " + uri)
                .build();
    }

    private static Document page(String uri) {
        return Document.newBuilder()
                .setUri(uri)
                .setContentHash("hash")
                .setRevision(1)
                .setProvider("tester")
                .setContentType("text/plain")
                .setAcceptedAt(Instant.EPOCH)
                .setContent(ByteBuffer.wrap("the page".getBytes(UTF_8)))
                .build();
    }

    private static DocumentCuts cuts(String document, String... articles) {
        return DocumentCuts.newBuilder()
                .setUri(document)
                .setContentHash("hash")
                .setRevision(1)
                .setProvider("tester")
                .setRuleset("cutting-1")
                .setAcceptedAt(Instant.EPOCH)
                .setArticles(
                        List.of(articles).stream()
                                .map(
                                        uri ->
                                                CutArticle.newBuilder()
                                                        .setUri(uri)
                                                        .setHeadline("headline of " + uri)
                                                        .setContentHash("hash")
                                                        .build())
                                .toList())
                .build();
    }
}
