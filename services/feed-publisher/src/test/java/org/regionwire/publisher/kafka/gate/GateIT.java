package org.regionwire.publisher.kafka.gate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.regionwire.schemas.PubStatus;
import org.regionwire.schemas.PublishedArticle;
import org.regionwire.schemas.RulingKind;
import org.regionwire.schemas.catalogue.Topics;
import org.regionwire.schemas.headers.HeaderNames;
import org.regionwire.testkit.TestFolders;
import org.regionwire.testkit.TestTopic;
import org.regionwire.testkit.Unique;
import org.regionwire.testkit.Wire;
import org.regionwire.testkit.WithWire;
import org.springframework.boot.health.contributor.Status;

@WithWire
class GateIT {

    private final Wire wire = Wire.running();
    private final TestTopic categorized = wire.topic(Topics.ARTICLES_CATEGORIZED);
    private final TestTopic rulings = wire.topic(Topics.ARTICLES_RULINGS);
    private final TestTopic published = wire.topic(Topics.ARTICLES_PUBLISHED);
    private final TestTopic dead = wire.topic("articles.categorized.feed-publisher.dlt");

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    @TempDir private Path folder;
    private GateRunner gate;

    @BeforeEach
    void start() {
        gate = TestGate.start(folder, meters);
    }

    @AfterEach
    void stop() {
        gate.stop();
    }

    @Test
    void good_articles_arrive_and_the_garbage_between_them_is_a_dead_letter_byte_for_byte() {
        String uri = Unique.uri();
        byte[] garbage = "乱码\u0000\u0001".getBytes(UTF_8);
        categorized.send(uri, GateRecords.article(uri, 1, "第一版"));
        categorized.send(uri, garbage);
        categorized.send(uri, GateRecords.article(uri, 2, "第二版"));

        assertThat(headlines(published.await(uri, 2))).containsExactly("第一版", "第二版");
        ConsumerRecord<byte[], byte[]> letter = dead.await(uri, 1).getFirst();
        assertThat(letter.value()).isEqualTo(garbage);
        assertThat(header(letter, HeaderNames.DEAD_SERVICE)).isEqualTo("feed-publisher");
        assertThat(header(letter, HeaderNames.ORIGIN_TOPIC)).isEqualTo(Topics.ARTICLES_CATEGORIZED);
    }

    @Test
    void the_same_content_again_and_an_older_version_give_nothing_new() {
        String uri = Unique.uri();
        categorized.send(uri, GateRecords.article(uri, 5, "同一版"));
        categorized.send(uri, GateRecords.article(uri, 6, "同一版"));
        categorized.send(uri, GateRecords.article(uri, 4, "旧版"));
        categorized.send(uri, GateRecords.article(uri, 7, "新版"));

        List<PublishedArticle> seen = decoded(published.await(uri, 2));
        assertThat(seen).extracting(PublishedArticle::getHeadline).containsExactly("同一版", "新版");
        assertThat(seen).extracting(PublishedArticle::getVersion).containsExactly(1, 2);
        assertThat(seen.getLast().getChanges()).containsExactly("headline");
    }

    @Test
    void a_released_article_tells_its_regions_in_a_header_and_keeps_the_note_to_editors() {
        String uri = Unique.uri();
        categorized.send(uri, GateRecords.article(uri, 1, "有区域"));

        ConsumerRecord<byte[], byte[]> record = published.await(uri, 1).getFirst();
        assertThat(header(record, HeaderNames.REGIONS)).isEqualTo("610300,610000,000000");
        assertThat(header(record, HeaderNames.STATUS)).isEqualTo("usable");
        assertThat(new String(record.value(), UTF_8)).doesNotContain("internal note");
        assertThat(decoded(List.of(record)).getFirst().getHomeRegion()).isEqualTo("610300");
    }

    @Test
    void a_cancel_takes_the_text_away_for_good() {
        String uri = Unique.uri();
        categorized.send(uri, GateRecords.article(uri, 1, "要撤的稿"));
        published.await(uri, 1);
        rulings.send(uri, GateRecords.ruling(uri, RulingKind.cancel, 1).build());

        PublishedArticle canceled = decoded(published.await(uri, 2)).getLast();
        assertThat(canceled.getPubStatus()).isEqualTo(PubStatus.canceled);
        assertThat(canceled.getHeadline()).isNull();
        assertThat(canceled.getPlacements()).allMatch(p -> p.getLeft() != null);

        // The dead letter behind the later version tells that the gate has passed both.
        categorized.send(uri, GateRecords.article(uri, 9, "又来一版"));
        categorized.send(uri, new byte[] {1});
        dead.await(uri, 1);
        assertThat(published.read(uri)).hasSize(2);
    }

    @Test
    void a_lift_brings_back_what_was_withheld() {
        String uri = Unique.uri();
        categorized.send(uri, GateRecords.article(uri, 1, "暂缓的稿"));
        published.await(uri, 1);
        rulings.send(uri, GateRecords.ruling(uri, RulingKind.withhold, 10).build());
        assertThat(decoded(published.await(uri, 2)).getLast().getPubStatus())
                .isEqualTo(PubStatus.withheld);
        rulings.send(uri, GateRecords.ruling(uri, RulingKind.lift, 20).build());

        PublishedArticle back = decoded(published.await(uri, 3)).getLast();
        assertThat(back.getPubStatus()).isEqualTo(PubStatus.usable);
        assertThat(back.getHeadline()).isEqualTo("暂缓的稿");
    }

    @Test
    void the_store_comes_back_from_its_changelog_and_nothing_is_released_twice() {
        String uri = Unique.uri();
        categorized.send(uri, GateRecords.article(uri, 1, "先前的稿"));
        published.await(uri, 1);
        gate.stop();
        TestFolders.empty(folder);

        gate = TestGate.start(folder, meters);
        categorized.send(uri, GateRecords.article(uri, 2, "先前的稿"));
        categorized.send(uri, GateRecords.article(uri, 3, "后来的稿"));

        assertThat(decoded(published.await(uri, 2)))
                .extracting(PublishedArticle::getVersion)
                .containsExactly(1, 2);
    }

    @Test
    void a_heartbeat_comes_out_each_time_as_withheld_and_says_so_in_a_header() {
        String uri = Unique.uri();
        categorized.send(uri, GateRecords.heartbeat(uri, 1));
        categorized.send(uri, GateRecords.heartbeat(uri, 2));

        List<ConsumerRecord<byte[], byte[]>> records = published.await(uri, 2);
        assertThat(decoded(records))
                .allSatisfy(
                        beat -> {
                            assertThat(beat.getHeartbeat()).isTrue();
                            assertThat(beat.getPubStatus()).isEqualTo(PubStatus.withheld);
                            assertThat(beat.getBodies()).isEmpty();
                            assertThat(beat.getPlacements()).isEmpty();
                            assertThat(beat.getNotable()).isFalse();
                        })
                .extracting(PublishedArticle::getVersion)
                .containsExactly(1, 2);
        assertThat(header(records.getFirst(), HeaderNames.HEARTBEAT)).isEqualTo("true");
        assertThat(header(records.getFirst(), HeaderNames.REGIONS)).isEmpty();
    }

    @Test
    void what_is_decided_is_counted_from_0_and_the_lag_drains_to_exactly_0() {
        assertThat(verdicts("Dead")).isZero();
        String uri = Unique.uri();
        categorized.send(uri, GateRecords.article(uri, 1, "计数"));
        categorized.send(uri, GateRecords.article(uri, 1, "计数"));
        categorized.send(uri, new byte[] {7});
        dead.await(uri, 1);

        assertThat(verdicts("Published")).isPositive();
        assertThat(because("corrupt")).isPositive();
        assertThat(because("too-large")).isZero();
        assertThat(because("SAME_CONTENT")).isPositive();
        Awaitility.await()
                .untilAsserted(
                        () -> {
                            assertThat(gauge("regionwire.gate.lag.records")).isZero();
                            assertThat(gauge("regionwire.gate.lag.seconds")).isZero();
                        });
    }

    @Test
    void a_running_gate_is_ready() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(gate.health().getStatus()).isEqualTo(Status.UP));
    }

    private double because(String reason) {
        return meters.get("regionwire.gate.records").tag("reason", reason).counter().count();
    }

    private double verdicts(String verdict) {
        return meters.get("regionwire.gate.records").tag("verdict", verdict).counters().stream()
                .mapToDouble(Counter::count)
                .sum();
    }

    private double gauge(String name) {
        return meters.get(name).gauge().value();
    }

    private List<PublishedArticle> decoded(List<ConsumerRecord<byte[], byte[]>> records) {
        return records.stream().map(r -> published.decode(r, PublishedArticle.class)).toList();
    }

    private List<String> headlines(List<ConsumerRecord<byte[], byte[]>> records) {
        return decoded(records).stream().map(PublishedArticle::getHeadline).toList();
    }

    private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), UTF_8);
    }
}
