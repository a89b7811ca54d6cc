package org.regionwire.publisher.kafka.gate;

import java.time.Instant;
import java.util.List;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** One partition's memory: fences, texts that wait, and times of expiry, always in step. */
final class GateStores {

    /** The key of an expiry says all; a store's value is no null. */
    private static final byte[] NOTHING = {};

    private final KeyValueStore<String, byte[]> fences;
    private final TimedStore waiting;
    private final TimedStore expiring;

    GateStores(ProcessorContext<byte[], byte[]> context) {
        this.fences = context.getStateStore(GateTopology.FENCE_STORE);
        this.waiting = new TimedStore(context.getStateStore(GateTopology.WAITING_STORE));
        this.expiring = new TimedStore(context.getStateStore(GateTopology.EXPIRING_STORE));
    }

    byte @Nullable [] fence(String uri) {
        return fences.get(uri);
    }

    void keep(String uri, Kept kept) {
        fences.put(uri, kept.fence());
        waiting.move(
                DueTime.ofRelease(uri, kept.before()),
                DueTime.ofRelease(uri, kept.after()),
                kept.text());
        expiring.move(
                DueTime.ofExpiry(uri, kept.before()), DueTime.ofExpiry(uri, kept.after()), NOTHING);
    }

    List<KeyValue<DueTime, byte[]>> toRelease(Instant now, int most) {
        return waiting.due(now, most);
    }

    List<KeyValue<DueTime, byte[]>> toTakeDown(Instant now, int most) {
        return expiring.due(now, most);
    }

    void released(DueTime due) {
        waiting.remove(due);
    }

    void takenDown(DueTime due) {
        expiring.remove(due);
    }

    long articlesWaiting() {
        return waiting.size();
    }

    @Nullable Instant firstRelease() {
        return waiting.first();
    }

    /** When anything has to be done; null: never. */
    @Nullable Instant next() {
        Instant release = waiting.first();
        Instant expiry = expiring.first();
        return release == null || (expiry != null && expiry.isBefore(release)) ? expiry : release;
    }
}
