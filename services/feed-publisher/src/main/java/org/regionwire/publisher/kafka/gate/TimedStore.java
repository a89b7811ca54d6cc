package org.regionwire.publisher.kafka.gate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** One partition's store that is ordered by {@link DueTime}. */
final class TimedStore {

    private final KeyValueStore<String, byte[]> store;

    TimedStore(KeyValueStore<String, byte[]> store) {
        this.store = store;
    }

    /**
     * Moves an article's entry.
     *
     * @param value null leaves what stands under the same time
     */
    void move(@Nullable DueTime from, @Nullable DueTime to, byte @Nullable [] value) {
        if (from != null && !Objects.equals(from, to)) {
            store.delete(from.key());
        }
        if (to != null && value != null) {
            store.put(to.key(), value);
        }
    }

    void remove(DueTime due) {
        store.delete(due.key());
    }

    /** The first of those whose time has come, in its order. */
    List<KeyValue<DueTime, byte[]>> due(Instant now, int most) {
        List<KeyValue<DueTime, byte[]>> due = new ArrayList<>();
        try (KeyValueIterator<String, byte[]> entries = store.range(null, DueTime.through(now))) {
            while (entries.hasNext() && due.size() < most) {
                KeyValue<String, byte[]> entry = entries.next();
                due.add(KeyValue.pair(DueTime.parse(entry.key), entry.value));
            }
        }
        return due;
    }

    /** When the first is due; null when there is none. */
    @Nullable Instant first() {
        try (KeyValueIterator<String, byte[]> entries = store.all()) {
            return entries.hasNext() ? DueTime.parse(entries.next().key).at() : null;
        }
    }

    /** How many there are, as far as the store knows. */
    long size() {
        return store.approximateNumEntries();
    }
}
