package org.regionwire.publisher.kafka;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.regionwire.publisher.view.Snapshot;
import org.regionwire.publisher.view.View;
import org.regionwire.schemas.catalogue.TopicCatalogue;
import org.regionwire.schemas.catalogue.TopicDefinition;
import org.regionwire.schemas.catalogue.Topics;

/** How far the view is and what it holds. */
public final class ViewMetrics implements MeterBinder {

    private final View view;
    private final ReaderState state;
    private final InstantSource clock;
    private final Instant started;

    public ViewMetrics(View view, ReaderState state) {
        this(view, state, InstantSource.system());
    }

    ViewMetrics(View view, ReaderState state, InstantSource clock) {
        this.view = view;
        this.state = state;
        this.clock = clock;
        this.started = clock.instant();
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("regionwire.view.lag", state, ReaderState::lag)
                .description("records that the topic has more than the view")
                .register(registry);
        Gauge.builder("regionwire.view.behind.seconds", this, m -> m.age(state.currentAsOf()))
                .description("age of what is shown: all that was published before can be seen")
                .register(registry);
        Gauge.builder("regionwire.view.heartbeat.age.seconds", this, m -> m.age(state.heartbeat()))
                .description("time since ingest took the last heartbeat that came through")
                .register(registry);
        Gauge.builder("regionwire.view.serving", view, v -> v.isComplete() ? 1 : 0)
                .description("0 until the view has once caught up with the topic")
                .register(registry);
        Gauge.builder("regionwire.view.documents", this, ViewMetrics::documents)
                .description("articles that are shown")
                .register(registry);
        int partitions =
                TopicCatalogue.load()
                        .topic(Topics.ARTICLES_PUBLISHED)
                        .map(TopicDefinition::partitions)
                        .orElse(0);
        for (int partition = 0; partition < partitions; partition++) {
            int number = partition;
            Gauge.builder("regionwire.view.position", state, s -> position(s, number))
                    .description("next offset of the partition")
                    .tag("partition", Integer.toString(number))
                    .register(registry);
        }
    }

    private static double position(ReaderState state, int partition) {
        return state.positions().getOrDefault(partition, 0L);
    }

    /** Seconds; without a moment, those since the start. */
    private double age(@Nullable Instant moment) {
        Instant from = moment == null ? started : moment;
        return Math.max(0, Duration.between(from, clock.instant()).toMillis()) / 1000.0;
    }

    private double documents() {
        try {
            return view.look(Snapshot::shown).orElse(0);
        } catch (IOException e) {
            return Double.NaN;
        }
    }
}
