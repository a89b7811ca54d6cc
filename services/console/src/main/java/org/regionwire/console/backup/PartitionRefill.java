package org.regionwire.console.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** How far one partition has been written anew. */
final class PartitionRefill implements AutoCloseable {

    private final TopicPartition partition;
    private final @Nullable PartitionReader reader;
    private final Steps steps;
    private final long end;
    private long next;
    private long lead;
    private boolean markerIsDue;

    /**
     * @param folder of the whole backup
     */
    PartitionRefill(String topic, Manifest.Partition stored, Path folder) throws IOException {
        this.partition = new TopicPartition(topic, stored.partition());
        this.reader =
                stored.file() == null ? null : new PartitionReader(folder.resolve(stored.file()));
        this.end = stored.end();
        this.steps = new Steps(reader == null ? Collections.emptyIterator() : reader, end);
    }

    TopicPartition partition() {
        return partition;
    }

    @Nullable Step step() {
        return steps.peek();
    }

    /** Where the next record is to stand. */
    long next() {
        return next;
    }

    /** Where the first record is to stand, or would. */
    long lead() {
        return lead;
    }

    long end() {
        return end;
    }

    /** Gives the next offset away. */
    long take() {
        return next++;
    }

    void done(boolean withMarker) {
        if (steps.peek() instanceof Step.Lead(var offsets)) {
            lead = offsets;
        }
        if (withMarker) {
            next++;
        }
        markerIsDue = withMarker;
        steps.done();
    }

    /** Whether a transaction has ended whose marker may not be in the log yet. */
    boolean markerIsDue() {
        return markerIsDue;
    }

    @Override
    public void close() throws IOException {
        if (reader != null) {
            reader.close();
        }
    }
}
