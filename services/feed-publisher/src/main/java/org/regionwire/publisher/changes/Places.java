package org.regionwire.publisher.changes;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** So many places in all, and so many for one network, so that nobody can take them all. */
public final class Places {

    private final int most;
    private final int mostOfOne;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition left = lock.newCondition();
    private final Map<String, Integer> taken = new HashMap<>();
    private int count;

    /**
     * @param mostOfOne network
     */
    public Places(int most, int mostOfOne) {
        this.most = most;
        this.mostOfOne = mostOfOne;
    }

    /** One that was taken. */
    public final class Place {

        private final String network;
        private final AtomicBoolean over = new AtomicBoolean();

        private Place(String network) {
            this.network = network;
        }

        /** Once or more: the first time counts. */
        public void leave() {
            if (over.compareAndSet(false, true)) {
                free(network);
            }
        }
    }

    /**
     * @param patience how long to wait for one
     * @return empty when none became free
     */
    public Optional<Place> take(String network, Duration patience) throws InterruptedException {
        long nanos = patience.toNanos();
        lock.lock();
        try {
            while (count == most || taken.getOrDefault(network, 0) == mostOfOne) {
                if (nanos <= 0) {
                    return Optional.empty();
                }
                nanos = left.awaitNanos(nanos);
            }
            count++;
            taken.merge(network, 1, Integer::sum);
            return Optional.of(new Place(network));
        } finally {
            lock.unlock();
        }
    }

    private void free(String network) {
        lock.lock();
        try {
            count--;
            taken.computeIfPresent(network, (_, had) -> had == 1 ? null : had - 1);
            left.signalAll();
        } finally {
            lock.unlock();
        }
    }

    public int taken() {
        lock.lock();
        try {
            return count;
        } finally {
            lock.unlock();
        }
    }
}
