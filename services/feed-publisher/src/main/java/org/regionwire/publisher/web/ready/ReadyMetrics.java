package org.regionwire.publisher.web.ready;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Counts what is sent ahead of the MVC stack in the same series as what that sends. */
public final class ReadyMetrics {

    private record Series(String method, String pattern, int status) {}

    private final MeterRegistry registry;
    private final Map<Series, Timer> timers = new ConcurrentHashMap<>();

    public ReadyMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    /**
     * @param pattern of the path, as the MVC stack has it
     * @param start on the monotonic clock
     */
    void sent(String method, String pattern, int status, long start) {
        timers.computeIfAbsent(new Series(method, pattern, status), this::timer)
                .record(System.nanoTime() - start, TimeUnit.NANOSECONDS);
    }

    private Timer timer(Series series) {
        return Timer.builder("http.server.requests")
                .tags("method", series.method(), "uri", series.pattern())
                .tags("status", Integer.toString(series.status()))
                .tags("outcome", series.status() < 300 ? "SUCCESS" : "REDIRECTION")
                .tags("exception", "none", "error", "none")
                .register(registry);
    }
}
