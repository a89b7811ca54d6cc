package org.regionwire.messaging.stage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.regionwire.schemas.EnrichedArticle;
import org.regionwire.schemas.IngestedArticle;
import org.regionwire.schemas.catalogue.TopicCatalogue;
import org.regionwire.schemas.catalogue.Topics;
import org.regionwire.schemas.headers.HeaderNames;
import org.regionwire.testkit.TestTopic;
import org.regionwire.testkit.Unique;
import org.regionwire.testkit.Wire;
import org.regionwire.testkit.WithWire;
import org.springframework.boot.health.contributor.Status;

@WithWire
class StageIT {

    private static final String UNMAPPABLE = "unmappable";
    private static final String OUTGROWN = "outgrown";
    private static final int LARGEST =
            TopicCatalogue.load().topic(Topics.ARTICLES_ENRICHED).orElseThrow().largestMessage();

    private final Wire wire = Wire.running();
    private final TestTopic in = wire.topic(Topics.ARTICLES_INGESTED);
    private final TestTopic out = wire.topic(Topics.ARTICLES_ENRICHED);
    private final TestTopic dead = wire.topic("articles.ingested.enrichment.dlt");
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final StageRunner runner =
            TestStages.runner(
                    new Stage<>(
                            "enrichment",
                            Topics.ARTICLES_INGESTED,
                            IngestedArticle.class,
                            Topics.ARTICLES_ENRICHED,
                            StageIT::map),
                    Unique.name("it"),
                    2,
                    wire.registryUrl(),
                    meters);

    private static EnrichedArticle map(IngestedArticle article) {
        if (UNMAPPABLE.equals(article.getHeadline())) {
            throw new IllegalStateException("this headline cannot be enriched");
        }
        return Articles.enriched(
                OUTGROWN.equals(article.getHeadline())
                        ? Articles.ingested(article.getUri(), "x".repeat(LARGEST + 1))
                        : article);
    }

    @BeforeEach
    void start() {
        runner.start();
    }

    @AfterEach
    void stop() {
        runner.stop();
    }

    @Test
    void garbage_between_two_good_records_becomes_a_dead_letter_byte_for_byte() {
        String uri = Unique.uri();
        byte[] garbage = "no Avro at all \u0000\u0001".getBytes(UTF_8);
        in.send(uri, Articles.ingested(uri, "first"));
        in.send(uri, garbage);
        in.send(uri, Articles.ingested(uri, "second"));

        assertThat(headlines(out.await(uri, 2))).containsExactly("first", "second");
        ConsumerRecord<byte[], byte[]> letter = dead.await(uri, 1).getFirst();
        assertThat(letter.value()).isEqualTo(garbage);
        assertThat(header(letter, HeaderNames.DEAD_CAUSE)).contains("0x6e");
        assertThat(header(letter, HeaderNames.ORIGIN_TOPIC)).isEqualTo(Topics.ARTICLES_INGESTED);
        assertThat(header(letter, HeaderNames.DEAD_SERVICE)).isEqualTo("enrichment");
    }

    @Test
    void a_null_between_two_good_records_is_an_erasure_and_no_dead_letter() {
        String uri = Unique.uri();
        in.send(uri, Articles.ingested(uri, "first"));
        in.send(uri, (byte[]) null);
        in.send(uri, Articles.ingested(uri, "second"));
        in.send(uri, "garbage behind them".getBytes(UTF_8));

        assertThat(headlines(out.await(uri, 2))).containsExactly("first", "second");
        assertThat(dead.await(uri, 1)).singleElement().matches(letter -> letter.value() != null);
        Awaitility.await().untilAsserted(() -> assertThat(records("erased")).isEqualTo(1));
    }

    @Test
    void a_record_of_an_unknown_schema_becomes_a_dead_letter() {
        String uri = Unique.uri();
        byte[] unknown = in.encode(Articles.ingested(uri, "x"));
        unknown[1] = 0x7f;
        in.send(uri, unknown);
        in.send(uri, Articles.ingested(uri, "good"));

        assertThat(headlines(out.await(uri, 1))).containsExactly("good");
        ConsumerRecord<byte[], byte[]> letter = dead.await(uri, 1).getFirst();
        assertThat(letter.value()).isEqualTo(unknown);
        assertThat(header(letter, HeaderNames.DEAD_CAUSE)).contains("no schema has the id");
        awaitDead("corrupt");
    }

    @Test
    void a_record_that_the_stage_cannot_map_becomes_a_dead_letter_alone() {
        String uri = Unique.uri();
        byte[] unmappable = in.encode(Articles.ingested(uri, UNMAPPABLE));
        in.send(uri, Articles.ingested(uri, "first"));
        in.send(uri, unmappable);
        in.send(uri, Articles.ingested(uri, "second"));

        assertThat(headlines(out.await(uri, 2))).containsExactly("first", "second");
        ConsumerRecord<byte[], byte[]> letter = dead.await(uri, 1).getFirst();
        assertThat(letter.value()).isEqualTo(unmappable);
        assertThat(header(letter, HeaderNames.DEAD_CAUSE))
                .isEqualTo("this headline cannot be enriched");
        awaitDead("unmappable");
    }

    @Test
    void an_output_that_its_topic_does_not_take_becomes_a_dead_letter_alone() {
        String uri = Unique.uri();
        in.send(uri, Articles.ingested(uri, "first"));
        in.send(uri, Articles.ingested(uri, OUTGROWN));
        in.send(uri, Articles.ingested(uri, "second"));

        assertThat(headlines(out.await(uri, 2))).containsExactly("first", "second");
        assertThat(header(dead.await(uri, 1).getFirst(), HeaderNames.DEAD_CAUSE))
                .contains("articles.enriched takes");
        awaitDead("too-large");
    }

    @Test
    void an_output_carries_the_headers_of_cloud_events() {
        String uri = Unique.uri();
        in.send(uri, Articles.ingested(uri, "headers"));

        ConsumerRecord<byte[], byte[]> output = out.await(uri, 1).getFirst();
        assertThat(header(output, HeaderNames.CE_SUBJECT)).isEqualTo(uri);
        assertThat(header(output, HeaderNames.CE_TYPE))
                .isEqualTo("org.regionwire.schemas.EnrichedArticle");
        assertThat(header(output, HeaderNames.CE_SOURCE)).isEqualTo("/regionwire/enrichment");
    }

    @Test
    void a_running_stage_with_its_partitions_is_ready() {
        Awaitility.await()
                .untilAsserted(
                        () -> {
                            assertThat(runner.health().getStatus()).isEqualTo(Status.UP);
                            assertThat(runner.health().getDetails())
                                    .containsEntry("partitions", 12);
                        });
    }

    @Test
    void what_was_committed_is_counted_and_the_lag_drains_to_exactly_0() {
        String uri = Unique.uri();
        in.send(uri, Articles.ingested(uri, "counted"));
        in.send(uri, "garbage".getBytes(UTF_8));
        out.await(uri, 1);
        dead.await(uri, 1);

        Awaitility.await()
                .untilAsserted(
                        () -> {
                            assertThat(records("output")).isPositive();
                            assertThat(records("dead")).isPositive();
                            assertThat(gauge("regionwire.stage.lag.records")).isZero();
                            assertThat(gauge("regionwire.stage.lag.seconds")).isZero();
                            assertThat(gauge("regionwire.stage.ready")).isEqualTo(1);
                        });
        assertThat(meters.get("regionwire.stage.transaction").timer().count()).isPositive();
    }

    private void awaitDead(String reason) {
        Awaitility.await()
                .until(
                        () ->
                                meters.get("regionwire.stage.records")
                                                .tag("reason", reason)
                                                .counter()
                                                .count()
                                        > 0);
    }

    private double records(String outcome) {
        return meters.get("regionwire.stage.records").tag("outcome", outcome).counters().stream()
                .mapToDouble(Counter::count)
                .sum();
    }

    private double gauge(String name) {
        return meters.get(name).gauge().value();
    }

    private List<String> headlines(List<ConsumerRecord<byte[], byte[]>> records) {
        return records.stream()
                .map(record -> out.decode(record, EnrichedArticle.class))
                .map(enriched -> enriched.getArticle().getHeadline())
                .toList();
    }

    private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), UTF_8);
    }
}
