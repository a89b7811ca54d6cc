package org.regionwire.publisher.kafka;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.regionwire.publisher.hub.Standpoint;
import org.regionwire.publisher.positions.Position;

/** How far the reader is and what holds it up, for health and metrics. */
public final class ReaderState implements Standpoint {

    private final AtomicReference<@Nullable String> waitsFor =
            new AtomicReference<>("has not started");
    private final AtomicReference<@Nullable String> brokerAway = new AtomicReference<>();
    private final AtomicReference<@Nullable String> registryAway = new AtomicReference<>();
    private volatile Map<Integer, Long> positions = Map.of();
    private volatile String topicId = "";
    private volatile @Nullable Position seen;
    private volatile long lag;
    private volatile @Nullable Instant currentAsOf;
    private final Map<Integer, Instant> heartbeats = new ConcurrentHashMap<>();

    void registryAway(String why) {
        registryAway.set(why);
    }

    void registryAnswers() {
        registryAway.set(null);
    }

    void waitsFor(String what) {
        waitsFor.set(what);
    }

    void goesOn() {
        waitsFor.set(null);
    }

    void brokerAway(Instant now, String why) {
        brokerAway.compareAndSet(null, "since " + now + ": " + why);
    }

    void brokerAnswers() {
        brokerAway.set(null);
    }

    void at(Map<Integer, Long> reached) {
        positions = Map.copyOf(reached);
    }

    void lag(long records) {
        lag = records;
    }

    /** All that was read before these offsets of the topic can be seen. */
    void seen(String topic, Map<Integer, Long> reached) {
        topicId = topic;
        seen = new Position(topic, reached);
    }

    @Override
    public @Nullable Position seen() {
        return seen;
    }

    @Override
    public Position read() {
        return new Position(topicId, positions);
    }

    /** What keeps the view from being right; null when nothing does. */
    @Nullable String waitsFor() {
        String registry = registryAway.get();
        return registry == null ? waitsFor.get() : registry;
    }

    /** Since when the broker has not answered; null while it answers. */
    @Nullable String brokerAway() {
        return brokerAway.get();
    }

    /** Next offset of each partition. */
    Map<Integer, Long> positions() {
        return positions;
    }

    /** Records that the topic had more when it was last asked. */
    long lag() {
        return lag;
    }

    void currentAsOf(Instant moment) {
        currentAsOf = moment;
    }

    /** Newest moment whose records can all be seen; null when there was none since the start. */
    @Nullable Instant currentAsOf() {
        return currentAsOf;
    }

    /** When ingest took a heartbeat that this partition brought and that can be seen. */
    void heartbeat(int partition, Instant acceptedAt) {
        heartbeats.merge(partition, acceptedAt, (old, now) -> now.isBefore(old) ? old : now);
    }

    /**
     * When ingest took the last heartbeat of the partition that has gone longest without one; null
     * when some partition had none since the start.
     */
    @Nullable Instant heartbeat() {
        return heartbeats.keySet().containsAll(positions.keySet())
                ? heartbeats.values().stream().min(Comparator.naturalOrder()).orElse(null)
                : null;
    }
}
