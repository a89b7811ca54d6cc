package org.regionwire.ingest.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.api.OpenTelemetry;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.regionwire.messaging.registry.RegistrySchemas;
import org.regionwire.messaging.settings.KafkaSettings;
import org.regionwire.messaging.settings.RegistrySettings;
import org.regionwire.messaging.tracing.Spans;
import org.regionwire.messaging.writing.TransactionalWriter;
import org.regionwire.schemas.IngestedArticle;
import org.regionwire.schemas.catalogue.Topics;
import org.regionwire.schemas.headers.HeaderNames;
import org.regionwire.testkit.TestTopic;
import org.regionwire.testkit.Unique;
import org.regionwire.testkit.Wire;
import org.regionwire.testkit.WithWire;

@WithWire
class HeartbeatIT {

    private static final int PARTITIONS = 12;

    private final Wire wire = Wire.running();
    private final TestTopic ingested = wire.topic(Topics.ARTICLES_INGESTED);
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final TransactionalWriter writer =
            new TransactionalWriter(
                    new KafkaSettings(
                            wire.bootstrapServers(),
                            1,
                            100,
                            Duration.ofSeconds(10),
                            Duration.ofSeconds(10)),
                    new RegistrySchemas(
                            new RegistrySettings(wire.registryUrl(), Duration.ofSeconds(3))),
                    Unique.name("heartbeat-it"));

    @AfterEach
    void close() {
        writer.close();
    }

    @Test
    void a_heartbeat_goes_down_every_partition_marked_in_header_and_value() {
        Instant now = Instant.parse("2031-01-01T00:00:00.123Z");
        heartbeats(Duration.ofMinutes(1), now).beat();

        List<ConsumerRecord<byte[], byte[]>> records = beatsOf(now);
        assertThat(records)
                .extracting(ConsumerRecord::partition)
                .containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
        assertThat(records)
                .allSatisfy(
                        record ->
                                assertThat(record.headers().lastHeader(HeaderNames.HEARTBEAT))
                                        .isNotNull())
                .allSatisfy(record -> assertThat(article(record).getHeartbeat()).isTrue());
        assertThat(meters.get("regionwire.ingest.heartbeats").tag("outcome", "sent").counter())
                .matches(sent -> sent.count() == 1);
    }

    @Test
    void a_second_one_has_the_same_keys() {
        Instant first = Instant.parse("2031-02-01T00:00:00Z");
        Instant second = Instant.parse("2031-02-01T00:01:00Z");
        heartbeats(Duration.ofMinutes(1), first).beat();
        heartbeats(Duration.ofMinutes(1), second).beat();

        var keys = new HashSet<String>();
        beatsOf(first).forEach(record -> keys.add(article(record).getUri()));
        beatsOf(second).forEach(record -> keys.add(article(record).getUri()));
        assertThat(keys).hasSize(PARTITIONS);
    }

    @Test
    void it_starts_at_once_and_ends_with_the_program() {
        Instant now = Instant.parse("2031-03-01T00:00:00Z");
        Heartbeats heartbeats = heartbeats(Duration.ofHours(1), now);
        heartbeats.start();

        assertThat(beatsOf(now)).hasSize(PARTITIONS);
        heartbeats.stop();
        assertThat(heartbeats.isRunning()).isFalse();
    }

    @Test
    void an_interval_of_0_sends_none_and_says_so() {
        Heartbeats heartbeats = heartbeats(Duration.ZERO, Instant.EPOCH);
        heartbeats.start();

        assertThat(heartbeats.isRunning()).isFalse();
        assertThat(meters.get("regionwire.ingest.heartbeat.interval.seconds").gauge().value())
                .isZero();
    }

    private Heartbeats heartbeats(Duration every, Instant now) {
        return new Heartbeats(writer, every, new Spans(OpenTelemetry.noop()), meters, () -> now);
    }

    private List<ConsumerRecord<byte[], byte[]>> beatsOf(Instant now) {
        return ingested.await(
                "the heartbeat of " + now,
                record ->
                        record.headers().lastHeader(HeaderNames.HEARTBEAT) != null
                                && article(record).getAcceptedAt().equals(now),
                records -> records.size() >= PARTITIONS);
    }

    private IngestedArticle article(ConsumerRecord<byte[], byte[]> record) {
        return ingested.decode(record, IngestedArticle.class);
    }
}
