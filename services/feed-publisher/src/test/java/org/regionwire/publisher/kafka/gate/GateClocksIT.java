package org.regionwire.publisher.kafka.gate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.regionwire.platform.ManagedProcess;
import org.regionwire.publisher.clocks.TwoClocks;
import org.regionwire.schemas.PublishedArticle;
import org.regionwire.schemas.catalogue.Topics;
import org.regionwire.testkit.TestTopic;
import org.regionwire.testkit.Unique;
import org.regionwire.testkit.Wire;
import org.regionwire.testkit.WithWire;

/** Two gates, whose clocks are set while they run and of which one is killed. */
@WithWire
class GateClocksIT {

    /** Enough for both gates to hold some. */
    private static final int ITEMS = 24;

    /** What a killed gate may cost. */
    private static final Duration AFTER_A_KILL = Duration.ofSeconds(15);

    private final Wire wire = Wire.running();
    private final TestTopic categorized = wire.topic(Topics.ARTICLES_CATEGORIZED);
    private final TestTopic published = wire.topic(Topics.ARTICLES_PUBLISHED);
    private final TestTopic kept = wire.topic(Topics.GATE_WAITING_CHANGELOG);
    private final String words = Unique.name("禁发");
    private final List<String> uris = Stream.generate(Unique::uri).limit(ITEMS).toList();

    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);
    private final TwoClocks clocks =
            new TwoClocks(
                    () -> InstantSource.system().instant().plus(ahead.get()), System::nanoTime);
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    @TempDir private Path folder;

    @Test
    void clocks_that_jump_and_a_kill_let_no_word_out_early_and_hold_none_for_long()
            throws IOException {
        Path otherAhead = folder.resolve("ahead");
        Files.writeString(otherAhead, "PT0S");
        ManagedProcess killed = JumpingGate.start(folder.resolve("killed"), otherAhead);
        GateRunner gate = TestGate.start(folder.resolve("stays"), clocks, meters);
        try {
            Awaitility.await("both gates have partitions")
                    .atMost(Duration.ofSeconds(60))
                    .until(this::isShared);
            Instant until = Instant.now().plusSeconds(20);
            uris.forEach(
                    uri -> categorized.send(uri, TimedArticle.embargoed(uri, 1, words, until)));
            Awaitility.await("all are held, some by each")
                    .atMost(Duration.ofSeconds(10))
                    .until(() -> held() == ITEMS && waiting() > 0 && waiting() < ITEMS);

            ahead.set(Duration.ofHours(1));
            jump(otherAhead, Duration.ofHours(1));
            assertNoWordUntil(until.minusSeconds(8));
            killed.kill();
            assertNoWordUntil(until);

            Awaitility.await("all are out")
                    .atMost(AFTER_A_KILL.plusSeconds(10))
                    .until(() -> out().size() == ITEMS);
            assertThat(out())
                    .allSatisfy(
                            record ->
                                    assertThat(
                                                    published
                                                            .decode(record, PublishedArticle.class)
                                                            .getReleased())
                                            .isBetween(until, until.plus(AFTER_A_KILL)));
        } finally {
            killed.kill();
            gate.stop();
        }
    }

    private void assertNoWordUntil(Instant time) {
        while (Instant.now().isBefore(time)) {
            List<ConsumerRecord<byte[], byte[]>> seen = out();
            if (Instant.now().isBefore(time)) {
                assertThat(seen).isEmpty();
            }
        }
    }

    private List<ConsumerRecord<byte[], byte[]>> out() {
        return published.read().stream()
                .filter(record -> record.value() != null)
                .filter(record -> new String(record.value(), UTF_8).contains(words))
                .toList();
    }

    private boolean isShared() throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", wire.bootstrapServers()))) {
            var members =
                    admin
                            .describeConsumerGroups(List.of(GateRunner.APPLICATION_ID))
                            .all()
                            .get()
                            .values()
                            .stream()
                            .flatMap(group -> group.members().stream())
                            .toList();
            return members.size() == 2
                    && members.stream().noneMatch(m -> m.assignment().topicPartitions().isEmpty());
        }
    }

    private long held() {
        return kept.read().stream()
                .map(record -> new String(record.key(), UTF_8))
                .filter(key -> uris.stream().anyMatch(key::endsWith))
                .distinct()
                .count();
    }

    private double waiting() {
        return meters.get("regionwire.gate.waiting").gauge().value();
    }

    private static void jump(Path file, Duration by) throws IOException {
        Path next = Files.writeString(file.resolveSibling("next"), by.toString());
        Files.move(next, file, ATOMIC_MOVE);
    }
}
