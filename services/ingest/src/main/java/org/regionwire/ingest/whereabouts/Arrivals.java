package org.regionwire.ingest.whereabouts;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** For what another instance may have taken a moment ago: tells who waits as soon as it is read. */
final class Arrivals<T> {

    private final ConcurrentMap<String, CompletableFuture<Optional<T>>> awaited =
            new ConcurrentHashMap<>();

    /** It stands where {@code known} of {@link #await} finds it, from now on. */
    void arrived(String uri, T what) {
        var arriving = awaited.get(uri);
        if (arriving != null) {
            arriving.complete(Optional.of(what));
        }
    }

    /**
     * Comes as soon as it is known, and empty when that takes longer. Holds no thread meanwhile.
     */
    CompletableFuture<Optional<T>> await(
            String uri, Supplier<Optional<T>> known, Duration patience) {
        var arriving = awaited.computeIfAbsent(uri, _ -> new CompletableFuture<>());
        // Only now: what arrived before was told to nobody, what arrives from here on completes it.
        known.get().ifPresent(found -> arriving.complete(Optional.of(found)));
        return arriving.completeOnTimeout(
                        Optional.empty(), patience.toMillis(), TimeUnit.MILLISECONDS)
                .whenComplete((_, _) -> awaited.remove(uri, arriving));
    }
}
