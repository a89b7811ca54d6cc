package org.regionwire.ingest.feeds.polling;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Requests to one host begin a pause apart. Safe for threads. */
public final class Politeness {

    private static final int MANY = 10_000;

    private final Map<String, Instant> free = new HashMap<>();
    private final Duration pause;

    public Politeness(Duration pause) {
        this.pause = pause;
    }

    /** Takes the host's next turn; the request must wait until the instant that is returned. */
    public synchronized Instant turn(String host, Instant now) {
        if (free.size() > MANY) {
            free.values().removeIf(instant -> !instant.isAfter(now));
        }
        Instant turn = free.getOrDefault(host, now);
        Instant granted = turn.isBefore(now) ? now : turn;
        free.put(host, granted.plus(pause));
        return granted;
    }
}
