package org.regionwire.console.rulings;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.regionwire.console.connection.Connection;
import org.regionwire.console.connection.TopicReader;
import org.regionwire.messaging.registry.WireEncoder;
import org.regionwire.schemas.catalogue.Topics;

/** Writes a decision and watches what comes of it. */
final class RulingTopic {

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
                                    List.of(
                                            published,
                                            reader.partition(GateWatch.DEAD, decision.uri()))));
            long start = System.nanoTime();
            RecordMetadata written = producer.send(RulingRecord.of(decision, encoder)).get();
            progress.accept(
                    "written to %s/%d/%d"
                            .formatted(written.topic(), written.partition(), written.offset()));
            reader.start(from);
            return new GateWatch(decision, before, written, start)
                    .until(reader, from.keySet(), admin, patience);
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
                        last[0] = GateWatch.standing(record);
                    }
                });
        return last[0];
    }
}
