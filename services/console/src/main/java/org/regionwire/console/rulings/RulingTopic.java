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
import org.regionwire.schemas.Ruling;
import org.regionwire.schemas.RulingKind;
import org.regionwire.schemas.catalogue.Topics;
import org.regionwire.schemas.wireformat.CorruptRecordException;
import org.regionwire.schemas.wireformat.WireDecoder;

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
     * @throws IllegalStateException when the broker does not take it, or the article was erased: of
     *     such a one nothing is decided any more
     */
    Outcome write(Decision decision, Duration patience) throws InterruptedException {
        WireEncoder encoder = new WireEncoder(connection.schemas());
        try (TopicReader reader = new TopicReader(connection, progress);
                Admin admin = connection.admin();
                var producer = connection.producer()) {
            TopicPartition published = reader.partition(Topics.ARTICLES_PUBLISHED, decision.uri());
            requireNotErased(reader, decision);
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

    /** A later ruling would replace the erasure in the compacted topic, and ingest forget it. */
    private void requireNotErased(TopicReader reader, Decision decision) {
        if (decision.kind() == Decision.Kind.ERASE) {
            return;
        }
        var decoder = new WireDecoder<>(Ruling.class, connection.schemas());
        reader.read(
                List.of(reader.partition(Topics.ARTICLES_RULINGS, decision.uri())),
                record -> {
                    if (TopicReader.key(record).equals(decision.uri())
                            && isErasure(decoder, record.value())) {
                        throw new IllegalStateException(
                                decision.uri()
                                        + " was erased: nothing is decided about it any more");
                    }
                });
    }

    private static boolean isErasure(WireDecoder<Ruling> decoder, byte @Nullable [] value) {
        try {
            return value != null && decoder.decode(value).getKind() == RulingKind.erase;
        } catch (CorruptRecordException e) {
            return false; // No ruling: it decided nothing.
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
