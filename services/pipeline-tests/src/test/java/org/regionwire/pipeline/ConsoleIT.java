package org.regionwire.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.regionwire.console.Console;
import org.regionwire.schemas.IngestedArticle;
import org.regionwire.schemas.wireformat.RegistryLookup;
import org.regionwire.schemas.wireformat.WireDecoder;
import org.regionwire.schemas.wireformat.WireFormat;

/** The operator's commands against the whole wire: what they do is what readers see. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ConsoleIT {

    private static final String SEED = "../../seeds/000_02da83a51415de47.txt";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final ObjectMapper JSON = new ObjectMapper();

    private static RunningWire wire;

    /** Uris of the page's articles, in its order. */
    private static final List<String> ARTICLES = new ArrayList<>();

    record Called(int exitCode, String out, String err) {}

    @BeforeAll
    static void publishThePage() throws IOException {
        wire = RunningWire.start("console");
        Called published =
                called(
                        "publish",
                        "--json",
                        "--provider=jjrb",
                        "--ingest=" + wire.parts().ingest(),
                        SEED);
        assertThat(published.exitCode()).isZero();
        JsonNode document = JSON.readTree(published.out()).path(0).path("answer");
        document.path("articles").forEach(article -> ARTICLES.add(article.path("uri").asText()));
        Awaitility.await("release of the page")
                .atMost(PATIENCE)
                .until(() -> onWire("where", document.path("uri").asText()).exitCode() == 0);
    }

    @AfterAll
    static void stop() {
        wire.close();
    }

    @Test
    @Order(1)
    void where_knows_every_article_of_the_page() {
        assertThat(ARTICLES)
                .hasSize(4)
                .allSatisfy(
                        uri ->
                                assertThat(onWire("where", uri).out())
                                        .contains("released as version 1"));
    }

    @Test
    @Order(1)
    void the_script_works_as_it_is_called() throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                "../../deploy/regionwire",
                                "topics",
                                "check",
                                "--bootstrap-servers=" + wire.parts().bootstrapServers())
                        .redirectErrorStream(true)
                        .start();
        String printed = new String(process.getInputStream().readAllBytes(), UTF_8);

        assertThat(process.waitFor()).as(printed).isZero();
        assertThat(printed).contains("topics, 0 differences.");
    }

    @Test
    @Order(1)
    void a_dry_run_of_publish_says_the_articles_and_writes_nothing() {
        String before = onWire("where", "--trail", ARTICLES.get(2)).out();
        Called dry =
                called(
                        "publish",
                        "--dry-run",
                        "--provider=jjrb",
                        "--ingest=" + wire.parts().ingest(),
                        SEED);

        assertThat(dry.exitCode()).isZero();
        assertThat(dry.out()).contains("would be").contains(ARTICLES);
        assertThat(onWire("where", "--trail", ARTICLES.get(2)).out()).isEqualTo(before);
    }

    @Test
    @Order(1)
    void a_page_of_nobody_s_is_refused_in_ingest_s_words() {
        Called refused =
                called("publish", "--provider=nobody", "--ingest=" + wire.parts().ingest(), SEED);

        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.out()).contains("was refused: ").contains("nobody");
    }

    @Test
    @Order(2)
    void a_withheld_article_is_gone_from_its_feeds_until_it_is_lifted() {
        String uri = ARTICLES.get(0);
        assertShown(onWire("withhold", uri, "--reason=complaint"), "withheld as version 2");
        await(() -> !wire.items("620000").containsKey(uri));

        assertShown(onWire("lift", uri), "usable as version 3");
        await(() -> wire.items("620000").containsKey(uri));
    }

    @Test
    @Order(3)
    void a_corrected_region_moves_the_article_to_that_region_s_feed() {
        String uri = ARTICLES.get(0);
        assertShown(onWire("correct", uri, "--region", "610300"), "usable as version 4");

        await(() -> wire.items("610300").containsKey(uri));
        await(() -> !wire.items("620000").containsKey(uri));
    }

    @Test
    @Order(4)
    void a_killed_article_is_gone_and_no_lift_brings_it_back() {
        String uri = ARTICLES.get(1);
        assertShown(
                onWire("kill", uri, "--reason=court order", "--by=li"), "canceled as version 2");
        await(() -> !wire.items("610300").containsKey(uri));

        assertThat(onWire("lift", uri).out()).contains("stays canceled as version 2");
        assertThat(onWire("where", uri).out()).contains("canceled since version 2");
    }

    @Test
    @Order(5)
    void an_old_revision_that_is_redriven_never_overwrites_the_newer_one() throws IOException {
        String uri = ARTICLES.get(3);
        String before = wire.items("152526").get(uri);
        letterOfOldRevision(uri);

        Called redriven = onWire("dead-letters", "redrive", "--uri=" + uri);
        assertThat(redriven.exitCode()).as(redriven.toString()).isZero();

        Awaitility.await("the gate has the old revision")
                .atMost(PATIENCE)
                .until(() -> gateTookRevisionOne(uri));
        assertThat(onWire("where", uri).out()).contains("released as version 1");
        assertThat(wire.items("152526")).containsEntry(uri, before);
        assertThat(onWire("dead-letters", "list").out()).contains("0 dead letters.");
    }

    /** Puts an older form of the article, under revision 1, among enrichment's dead letters. */
    private static void letterOfOldRevision(String uri) {
        ConsumerRecord<byte[], byte[]> newest = ingested(uri);
        IngestedArticle article =
                new WireDecoder<>(
                                IngestedArticle.class, new RegistryLookup(wire.parts().registry()))
                        .decode(newest.value());
        IngestedArticle older =
                IngestedArticle.newBuilder(article)
                        .setRevision(1)
                        .setContentHash("older")
                        .setHeadline("旧标题")
                        .build();
        var letter =
                new ProducerRecord<>(
                        "articles.ingested.enrichment.dlt",
                        newest.key(),
                        WireFormat.encode(WireFormat.schemaId(newest.value()), older));
        Map.of(
                        "regionwire-revision", "1",
                        "regionwire-run", "0",
                        "regionwire-dead-cause", "made up by a test",
                        "regionwire-dead-service", "enrichment",
                        "regionwire-origin-topic", newest.topic(),
                        "regionwire-origin-partition", Integer.toString(newest.partition()),
                        "regionwire-origin-offset", "0")
                .forEach((name, value) -> letter.headers().add(name, value.getBytes(UTF_8)));
        try (var producer =
                new KafkaProducer<>(
                        settings(), new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(letter).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError("the letter was not written", e);
        }
    }

    private static ConsumerRecord<byte[], byte[]> ingested(String uri) {
        try (var consumer =
                new KafkaConsumer<>(
                        settings(), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions =
                    consumer.partitionsFor("articles.ingested").stream()
                            .map(info -> new TopicPartition(info.topic(), info.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            List<ConsumerRecord<byte[], byte[]>> found = new ArrayList<>();
            Awaitility.await("the article on articles.ingested")
                    .atMost(PATIENCE)
                    .pollInSameThread()
                    .until(
                            () -> {
                                for (var record : consumer.poll(Duration.ofMillis(200))) {
                                    if (new String(record.key(), UTF_8).equals(uri)) {
                                        found.add(record);
                                    }
                                }
                                return !found.isEmpty();
                            });
            return found.getLast();
        }
    }

    private static boolean gateTookRevisionOne(String uri) throws Exception {
        JsonNode where = JSON.readTree(onWire("where", uri, "--json").out());
        for (JsonNode seen : where.path("articles").path(0).path("trail").path("sightings")) {
            if (seen.path("stage").asText().equals("CATEGORIZED")
                    && seen.path("revision").asLong() == 1) {
                String[] place = seen.path("place").asText().split("/");
                var partition = new TopicPartition(place[0], Integer.parseInt(place[1]));
                return nextOfTheGate(partition) > Long.parseLong(place[2]);
            }
        }
        return false;
    }

    private static long nextOfTheGate(TopicPartition partition) throws Exception {
        try (Admin admin = Admin.create(settings())) {
            OffsetAndMetadata next =
                    admin.listConsumerGroupOffsets("feed-publisher.gate")
                            .partitionsToOffsetAndMetadata()
                            .get()
                            .get(partition);
            return next == null ? 0 : next.offset();
        }
    }

    private static void assertShown(Called ruling, String sentence) {
        assertThat(ruling.exitCode()).as(ruling.toString()).isZero();
        assertThat(ruling.out()).contains(sentence).contains("seen after");
    }

    private static void await(Callable<Boolean> seen) {
        Awaitility.await("the feed shows it").atMost(PATIENCE).until(seen);
    }

    private static Called onWire(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--bootstrap-servers=" + wire.parts().bootstrapServers());
        all.add("--registry=" + wire.parts().registry());
        return called(all.toArray(String[]::new));
    }

    private static Called called(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode =
                Console.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
                        .execute(arguments);
        return new Called(exitCode, out.toString(), err.toString());
    }

    private static Map<String, Object> settings() {
        return Map.of(
                "bootstrap.servers",
                wire.parts().bootstrapServers(),
                "isolation.level",
                "read_committed");
    }
}
