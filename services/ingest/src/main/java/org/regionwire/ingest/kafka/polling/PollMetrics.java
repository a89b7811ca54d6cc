package org.regionwire.ingest.kafka.polling;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.regionwire.ingest.feeds.polling.LeftOut;
import org.regionwire.ingest.feeds.taking.Polled;

/** What operators see of polling. All outcomes read 0 from the start. */
final class PollMetrics {

    private final Map<Polled.Outcome, Counter> polls = new EnumMap<>(Polled.Outcome.class);
    private final Counter articles;
    private final MeterRegistry meters;

    PollMetrics(MeterRegistry meters) {
        this.meters = meters;
        for (Polled.Outcome outcome : Polled.Outcome.values()) {
            polls.put(
                    outcome,
                    Counter.builder("regionwire.sources.polls")
                            .description("Polls of feeds whose result was written")
                            .tag("outcome", outcome.name().toLowerCase(Locale.ROOT))
                            .register(meters));
        }
        this.articles =
                Counter.builder("regionwire.sources.articles")
                        .description("Articles made of feeds, each revision counted")
                        .register(meters);
    }

    /** What is left out counts among all that was refused. */
    void polled(Polled polled) {
        Objects.requireNonNull(polls.get(polled.outcome())).increment();
        articles.increment(polled.articles().size());
        for (LeftOut left : polled.leftOut()) {
            meters.counter("regionwire.ingest.refused", "reason", left.reason()).increment();
        }
    }
}
