package org.regionwire.standalone;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Waiting between two looks at something. */
final class Pause {
    private Pause() {}

    /**
     * @throws CancellationException when the thread is interrupted
     */
    static void of(Duration time) {
        try {
            new CountDownLatch(1).await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Waiting was given up.");
        }
    }
}
