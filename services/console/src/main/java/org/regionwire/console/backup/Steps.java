package org.regionwire.console.backup;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** From the records of a partition to the steps that write it anew, one after the other. */
final class Steps {

    private final Iterator<StoredRecord> records;
    private final long end;
    private final Deque<Step> ready = new ArrayDeque<>();
    private @Nullable StoredRecord last;

    /**
     * @param records by their offsets, all below {@code end}
     * @param end where the next record after them is to stand
     */
    Steps(Iterator<StoredRecord> records, long end) {
        this.records = records;
        this.end = end;
        if (records.hasNext()) {
            last = records.next();
        }
        long start = last == null ? end : last.offset();
        if (start > 0) {
            ready.add(new Step.Lead(start));
        }
    }

    /** The step that is due; null when the partition is whole. */
    @Nullable Step peek() {
        if (ready.isEmpty() && last != null) {
            StoredRecord record = last;
            last = records.hasNext() ? records.next() : null;
            plan(record, last == null ? end : last.offset());
        }
        return ready.peek();
    }

    void done() {
        ready.remove();
    }

    private void plan(StoredRecord record, long next) {
        long gap = next - record.offset() - 1;
        if (gap < 0) {
            throw new IllegalArgumentException(
                    "after offset %d comes %d".formatted(record.offset(), next));
        }
        ready.add(gap == 1 ? new Step.Closing(record) : new Step.Plain(record));
        if (gap > 1) {
            ready.add(new Step.Void(gap - 1, record.timestamp()));
        }
    }
}
