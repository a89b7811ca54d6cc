package org.regionwire.console.rulings;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.regionwire.console.connection.Connection;
import org.regionwire.console.connection.TopicReader;
import org.regionwire.messaging.registry.WireEncoder;
import org.regionwire.schemas.catalogue.Topics;
import org.regionwire.schemas.headers.HeaderNames;

/** Writes a decision and watches what comes of it. */
final class RulingTopic {

    private static final String GATE_SERVICE = "feed-publisher";
    private static final String GATE_GROUP = GATE_SERVICE + ".gate";
    private static final String DEAD = Topics.deadLetters(Topics.ARTICLES_RULINGS, GATE_SERVICE);

    private final Connection connection;
    private final Consumer<String> progress;

    RulingTopic(Connection connection, Consumer<String> progress) {
        this.connection = connection;
        this.progress = progress;
    }

    /**
     * Returns when the decision shows, or the time is over.
     *
     * @throws IllegalStateException when the broker does not take it
     */
    Outcome write(Decision decision, Duration patience) throws InterruptedException {
        WireEncoder encoder = new WireEncoder(connection.schemas());
        try (TopicReader reader = new TopicReader(connection, progress);
                Admin admin = connection.admin();
                var producer = connection.producer()) {
            TopicPartition published = reader.partition(Topics.ARTICLES_PUBLISHED, decision.uri());
            Standing before = standing(reader, published, decision.uri());
            Map<TopicPartition, Long> from =
                    new HashMap<>(
                            reader.ends(
                                    List.of(published, reader.partition(DEAD, decision.uri()))));
            long start = System.nanoTime();
            RecordMetadata written = producer.send(RulingRecord.of(decision, encoder)).get();
            progress.accept(
                    "written to %s/%d/%d"
                            .formatted(written.topic(), written.partition(), written.offset()));
            reader.start(from);
            return new Watch(decision, before, written, start).until(reader, admin, patience);
        } catch (ExecutionException e) {
            throw new IllegalStateException(
                    "the broker does not take the ruling: " + e.getCause(), e);
        }
    }

    private static @Nullable Standing standing(
            TopicReader reader, TopicPartition published, String uri) {
        Standing[] last = {null};
        reader.read(
                List.of(published),
                record -> {
                    if (TopicReader.key(record).equals(uri)) {
                        last[0] = standing(record);
                    }
                });
        return last[0];
    }

    private static @Nullable Standing standing(ConsumerRecord<byte[], byte[]> record) {
        String status = TopicReader.header(record, HeaderNames.STATUS);
        String version = TopicReader.header(record, HeaderNames.VERSION);
        if (record.value() == null || status == null || version == null) {
            return null;
        }
        return new Standing(status, Integer.parseInt(version));
    }

    /** Looks at what the gate writes, and at how far it has read. */
    private static final class Watch {

        private final Decision decision;
        private final @Nullable Standing before;
        private final RecordMetadata ruling;
        private final long start;
        private @Nullable Outcome outcome;
        private @Nullable Standing now;

        Watch(Decision decision, @Nullable Standing before, RecordMetadata ruling, long start) {
            this.decision = decision;
            this.before = before;
            this.now = before;
            this.ruling = ruling;
            this.start = start;
        }

        Outcome until(TopicReader reader, Admin admin, Duration patience)
                throws InterruptedException, ExecutionException {
            while (waited().compareTo(patience) < 0) {
                // Asked before the last look, so that what the gate committed with it is seen.
                boolean taken = isTaken(admin);
                reader.follow(this::see);
                if (outcome == null && taken) {
                    reader.follow(this::see);
                    return outcome == null ? new Outcome.NothingToChange(now) : outcome;
                }
                if (outcome != null) {
                    return outcome;
                }
            }
            return new Outcome.Waiting(patience);
        }

        private boolean see(ConsumerRecord<byte[], byte[]> record) {
            if (!TopicReader.key(record).equals(decision.uri())) {
                return false;
            }
            if (record.topic().equals(DEAD)) {
                String offset = TopicReader.header(record, HeaderNames.ORIGIN_OFFSET);
                if (Long.toString(ruling.offset()).equals(offset)) {
                    outcome =
                            new Outcome.Dead(
                                    String.valueOf(
                                            TopicReader.header(record, HeaderNames.DEAD_CAUSE)));
                }
                return outcome != null;
            }
            now = standing(record);
            if (now != null && decision.isShownBy(now, before)) {
                outcome = new Outcome.Shown(now, waited());
            }
            return outcome != null;
        }

        private boolean isTaken(Admin admin) throws InterruptedException, ExecutionException {
            TopicPartition partition = new TopicPartition(ruling.topic(), ruling.partition());
            OffsetAndMetadata committed =
                    admin.listConsumerGroupOffsets(GATE_GROUP)
                            .partitionsToOffsetAndMetadata()
                            .get()
                            .get(partition);
            return committed != null && committed.offset() > ruling.offset();
        }

        private Duration waited() {
            return Duration.ofNanos(System.nanoTime() - start);
        }
    }
}
