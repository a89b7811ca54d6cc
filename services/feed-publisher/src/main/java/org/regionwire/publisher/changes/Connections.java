package org.regionwire.publisher.changes;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Who is waiting for news, until the program ends. */
public final class Connections {

    /** Between two looks: many must not look at every refresh of a busy index. */
    static final Duration REST = Duration.ofMillis(200);

    private final Places places;
    private final CountDownLatch ending = new CountDownLatch(1);

    public Connections(Places places) {
        this.places = places;
    }

    /** Empty when there are as many as there may be, or the program ends. */
    public Optional<Places.Place> enter(String network) throws InterruptedException {
        return areOpen() ? places.take(network, Duration.ZERO) : Optional.empty();
    }

    public int count() {
        return places.taken();
    }

    public boolean areOpen() {
        return ending.getCount() > 0;
    }

    public void end() {
        ending.countDown();
    }

    /** What is left of a time after a rest. */
    static Duration rested(Duration left) {
        return left.compareTo(REST) > 0 ? left.minus(REST) : Duration.ZERO;
    }

    /**
     * Waits, and no longer when the program ends.
     *
     * @return false when it does
     */
    boolean rest(Duration time) throws InterruptedException {
        return !ending.await(time.toNanos(), TimeUnit.NANOSECONDS);
    }
}
