package org.regionwire.standalone;

import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Says what is going on, with the seconds since the start; speaks up when something takes long. */
public final class Progress {
    private static final Duration LONG = Duration.ofSeconds(5);

    private final PrintStream out;
    private final long start = System.nanoTime();

    public Progress(PrintStream out) {
        this.out = out;
    }

    public void say(String what) {
        out.printf("%6.1f s  %s%n", seconds(), what);
    }

    /** Does it, and says every few seconds that it is still being done. */
    void during(String what, Runnable work) {
        say(what);
        try (ScheduledExecutorService ticker =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name("progress").factory())) {
            var ticks =
                    ticker.scheduleAtFixedRate(
                            () -> say("… " + what),
                            LONG.toMillis(),
                            LONG.toMillis(),
                            TimeUnit.MILLISECONDS);
            try {
                work.run();
            } finally {
                ticks.cancel(false);
            }
        }
    }

    private double seconds() {
        return (System.nanoTime() - start) / 1e9;
    }
}
