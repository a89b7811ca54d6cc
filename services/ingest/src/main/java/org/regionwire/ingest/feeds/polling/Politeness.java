package org.regionwire.ingest.feeds.polling;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * When a host may be asked. Time is cut into slots as long as the pause; of each host, every slot
 * belongs to one partition of the topic of sources, by turns. A replica asks in slots of the
 * partitions that it has, one request a slot: so all replicas together ask a host once in a pause,
 * as far as their clocks agree, and need not talk about it. Safe for threads.
 */
public final class Politeness {

    private static final int MANY = 10_000;

    /** Whoever begins later than this share of the slot would come too near to the next one. */
    private static final int LATE = 4;

    private final Map<String, Long> taken = new HashMap<>();
    private final Set<Integer> own = new HashSet<>();
    private final long pause;
    private final int partitions;

    /**
     * @param pause of whole milliseconds; zero: a host may be asked at any time
     * @param partitions that all replicas share, numbered from 0
     */
    public Politeness(Duration pause, int partitions) {
        this.pause = pause.toMillis();
        this.partitions = partitions;
    }

    /** A partition is ours from now on. */
    public synchronized void gain(int partition) {
        own.add(partition);
    }

    /** A partition is another replica's. */
    public synchronized void lose(int partition) {
        own.remove(partition);
    }

    /**
     * Takes the host's next slot that is ours; the request must wait until the instant that is
     * returned, and may begin where {@link #holds} says so then. Nothing where no slot will be
     * ours.
     */
    public synchronized Optional<Instant> turn(String host, Instant now) {
        if (pause == 0) {
            return Optional.of(now);
        }
        long first = Math.ceilDiv(now.toEpochMilli(), pause);
        if (taken.size() > MANY) {
            taken.values().removeIf(slot -> slot < first);
        }
        long next = Math.max(first, taken.getOrDefault(host, Long.MIN_VALUE) + 1);
        for (long slot = next; slot < next + partitions; slot++) {
            if (own.contains(partition(host, slot))) {
                taken.put(host, slot);
                return Optional.of(Instant.ofEpochMilli(slot * pause));
            }
        }
        return Optional.empty();
    }

    /** Whether a turn is still ours, and not gone by. */
    public synchronized boolean holds(String host, Instant turn, Instant now) {
        return pause == 0
                || (own.contains(partition(host, turn.toEpochMilli() / pause))
                        && !now.isAfter(turn.plusMillis(pause / LATE)));
    }

    /** Hosts begin with different partitions, so that replicas do not all ask at one moment. */
    private int partition(String host, long slot) {
        return Math.floorMod(slot + host.hashCode(), partitions);
    }
}
