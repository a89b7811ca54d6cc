package org.regionwire.publisher.changes;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** How many partners may be waiting for news at the same time, until the program ends. */
public final class Connections {

    /** Between two looks: many must not look at every refresh of a busy index. */
    static final Duration REST = Duration.ofMillis(200);

    private final int most;
    private final Semaphore free;
    private final CountDownLatch ending = new CountDownLatch(1);

    public Connections(int most) {
        this.most = most;
        this.free = new Semaphore(most);
    }

    /**
     * False when there are as many as there may be, or the program ends; else {@link #leave} later.
     */
    public boolean enter() {
        return areOpen() && free.tryAcquire();
    }

    public void leave() {
        free.release();
    }

    public int count() {
        return most - free.availablePermits();
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
