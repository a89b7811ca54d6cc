package org.regionwire.benchmarks.measuring;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Looks at something again and again until the work is done. */
public final class Watching {

    private static final Duration BETWEEN = Duration.ofMillis(250);
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private Watching() {}

    /**
     * All that was seen, the last of it done.
     *
     * @throws IllegalStateException when it is not done within four minutes
     */
    public static <T> List<T> until(Predicate<T> done, Supplier<T> look) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        List<T> seen = new ArrayList<>();
        do {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException(
                        "Not done within %s: %s".formatted(PATIENCE, seen.getLast()));
            }
            LockSupport.parkNanos(BETWEEN.toNanos());
            seen.add(look.get());
        } while (!done.test(seen.getLast()));
        return seen;
    }
}
