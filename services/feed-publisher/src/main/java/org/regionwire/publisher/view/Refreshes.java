package org.regionwire.publisher.view;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Lets threads wait until there may be something new to see. */
public final class Refreshes {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition another = lock.newCondition();
    private long count;

    /** Wakes all who wait: there may be something new, or the program ends. */
    public void happened() {
        lock.lock();
        try {
            count++;
            another.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** How many there were: ask before the look that may show nothing new. */
    public long count() {
        lock.lock();
        try {
            return count;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits for the one behind so many.
     *
     * @param most no longer than that
     * @return how much of it is left; zero where there was none
     */
    public Duration await(long seen, Duration most) throws InterruptedException {
        long left = most.toNanos();
        lock.lock();
        try {
            while (count == seen && left > 0) {
                left = another.awaitNanos(left);
            }
            return Duration.ofNanos(Math.max(0, left));
        } finally {
            lock.unlock();
        }
    }
}
