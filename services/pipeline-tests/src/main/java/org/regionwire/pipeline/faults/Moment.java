package org.regionwire.pipeline.faults;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Waiting for a time or for something to become true. */
final class Moment {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private Moment() {}

    /**
     * @throws CancellationException when the thread is interrupted
     */
    static void of(Duration time) {
        try {
            boolean _ = new CountDownLatch(1).await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Waiting was given up.");
        }
    }

    /** Whether it became true within that time. */
    static boolean until(BooleanSupplier what, Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        while (!what.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            of(BETWEEN_LOOKS);
        }
        return true;
    }
}
