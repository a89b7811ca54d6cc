package org.regionwire.messaging.following;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.regionwire.messaging.settings.KafkaSettings;
import org.regionwire.schemas.catalogue.Topics;
import org.regionwire.testkit.TestTopic;
import org.regionwire.testkit.Unique;
import org.regionwire.testkit.Wire;
import org.regionwire.testkit.WithWire;
import org.springframework.boot.health.contributor.Status;

@WithWire
class TopicFollowerIT {

    private final Wire wire = Wire.running();
    private final TestTopic providers = wire.topic(Topics.PROVIDERS);
    private final List<String> seen = new CopyOnWriteArrayList<>();

    @Test
    void reads_what_was_there_before_and_what_comes_after() {
        String before = Unique.name("before");
        String after = Unique.name("after");
        providers.send(before, new byte[] {1});
        TopicFollower follower = follower(this::note);
        try {
            Awaitility.await()
                    .untilAsserted(
                            () -> assertThat(follower.health().getStatus()).isEqualTo(Status.UP));
            assertThat(seen).contains(before);

            providers.send(after, new byte[] {2});
            Awaitility.await().untilAsserted(() -> assertThat(seen).contains(after));
            Awaitility.await()
                    .untilAsserted(
                            () -> {
                                assertThat(gauge(follower, "regionwire.followed.lag")).isZero();
                                assertThat(gauge(follower, "regionwire.followed.behind.seconds"))
                                        .isLessThan(6);
                            });
        } finally {
            follower.stop();
        }
    }

    @Test
    void records_that_could_not_be_taken_come_again() {
        String key = Unique.name("again");
        AtomicInteger tries = new AtomicInteger();
        providers.send(key, new byte[] {1});
        TopicFollower follower =
                follower(
                        records -> {
                            if (tries.incrementAndGet() == 1) {
                                throw new IllegalStateException("the disk is full");
                            }
                            note(records);
                        });
        try {
            Awaitility.await().untilAsserted(() -> assertThat(seen).contains(key));
        } finally {
            follower.stop();
        }
    }

    private static double gauge(TopicFollower follower, String name) {
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        new FollowerMetrics("it", follower).bindTo(meters);
        return meters.get(name).tag("follower", "it").gauge().value();
    }

    private void note(List<ConsumerRecord<byte[], byte[]>> records) {
        records.forEach(record -> seen.add(new String(record.key(), UTF_8)));
    }

    private TopicFollower follower(Followed followed) {
        TopicFollower follower =
                new TopicFollower(
                        List.of(Topics.PROVIDERS),
                        new KafkaSettings(
                                wire.bootstrapServers(),
                                1,
                                100,
                                Duration.ofSeconds(10),
                                Duration.ofSeconds(10)),
                        Unique.name("follower"),
                        followed);
        follower.start();
        return follower;
    }
}
