package org.regionwire.console.rulings;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.regionwire.console.connection.LogEnds;
import org.regionwire.console.connection.TopicReader;
import org.regionwire.schemas.catalogue.Topics;
import org.regionwire.schemas.headers.HeaderNames;

/** Looks at what the gate writes, and at how far it has read, until a ruling is accounted for. */
final class GateWatch {

    private static final String SERVICE = "feed-publisher";
    private static final String GROUP = SERVICE + ".gate";

    /** Where the gate puts rulings that it cannot handle. */
    static final String DEAD = Topics.deadLetters(Topics.ARTICLES_RULINGS, SERVICE);

    private final Decision decision;
    private final @Nullable Standing before;
    private final RecordMetadata ruling;
    private final long start;
    private @Nullable Outcome outcome;
    private @Nullable Standing now;

    GateWatch(Decision decision, @Nullable Standing before, RecordMetadata ruling, long start) {
        this.decision = decision;
        this.before = before;
        this.now = before;
        this.ruling = ruling;
        this.start = start;
    }

    /**
     * @param watched partitions that the reader follows: of what is published, and of dead letters
     */
    Outcome until(TopicReader reader, Set<TopicPartition> watched, Admin admin, Duration patience)
            throws InterruptedException, ExecutionException {
        Map<TopicPartition, Long> ends = null;
        while (waited().compareTo(patience) < 0) {
            if (ends == null && isTaken(admin)) {
                // Open transactions counted: the gate's offset can be seen committed a moment
                // before what it wrote in the same transaction.
                ends = LogEnds.written(admin, watched);
            }
            reader.follow(this::see);
            if (outcome != null) {
                return outcome;
            }
            if (ends != null && reader.hasReached(ends)) {
                return new Outcome.NothingToChange(now);
            }
        }
        return new Outcome.Waiting(patience);
    }

    private void see(ConsumerRecord<byte[], byte[]> record) {
        if (!TopicReader.key(record).equals(decision.uri())) {
            return;
        }
        if (record.topic().equals(DEAD)) {
            String offset = TopicReader.header(record, HeaderNames.ORIGIN_OFFSET);
            if (Long.toString(ruling.offset()).equals(offset)) {
                outcome =
                        new Outcome.Dead(
                                String.valueOf(TopicReader.header(record, HeaderNames.DEAD_CAUSE)));
            }
            return;
        }
        now = standing(record);
        if (now != null && decision.isShownBy(now, before)) {
            outcome = new Outcome.Shown(now, waited());
        }
    }

    private boolean isTaken(Admin admin) throws InterruptedException, ExecutionException {
        TopicPartition partition = new TopicPartition(ruling.topic(), ruling.partition());
        OffsetAndMetadata committed =
                admin.listConsumerGroupOffsets(GROUP)
                        .partitionsToOffsetAndMetadata()
                        .get()
                        .get(partition);
        return committed != null && committed.offset() > ruling.offset();
    }

    private Duration waited() {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    static @Nullable Standing standing(ConsumerRecord<byte[], byte[]> record) {
        String status = TopicReader.header(record, HeaderNames.STATUS);
        String version = TopicReader.header(record, HeaderNames.VERSION);
        if (record.value() == null || status == null || version == null) {
            return null;
        }
        return new Standing(status, Integer.parseInt(version));
    }
}
