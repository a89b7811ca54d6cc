package org.regionwire.publisher.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.regionwire.publisher.view.View;

class ViewMetricsTest {

    private static final Instant START = Instant.parse("2026-03-02T12:00:00Z");

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final ReaderState state = new ReaderState();
    private Instant now = START;

    private final ViewMetrics metrics = new ViewMetrics(new View(), state, () -> now);

    @Test
    void aViewThatNeverCaughtUpIsAsFarBehindAsItIsOld() {
        metrics.bindTo(meters);
        now = START.plusSeconds(90);

        assertThat(gauge("regionwire.view.behind.seconds")).isEqualTo(90);
        assertThat(gauge("regionwire.view.heartbeat.age.seconds")).isEqualTo(90);
        assertThat(gauge("regionwire.view.serving")).isZero();
    }

    @Test
    void whatItHasReachedAndTheLastHeartbeatMakeItYoungAgain() {
        metrics.bindTo(meters);
        now = START.plusSeconds(90);
        state.currentAsOf(now.minusMillis(1500));
        state.heartbeat(now.minusSeconds(12));

        assertThat(gauge("regionwire.view.behind.seconds")).isEqualTo(1.5);
        assertThat(gauge("regionwire.view.heartbeat.age.seconds")).isEqualTo(12);
    }

    @Test
    void anArticleTakesUntilItCanBeSeenNotUntilItWasRead() {
        var arrivals = new Arrivals(meters);
        arrivals.applied(START);
        assertThat(meters.get("regionwire.view.latency").timer().count()).isZero();

        arrivals.seen(START.plusMillis(700));
        arrivals.seen(START.plusSeconds(50));

        var latency = meters.get("regionwire.view.latency").timer();
        assertThat(latency.count()).isEqualTo(1);
        assertThat(latency.totalTime(TimeUnit.MILLISECONDS)).isEqualTo(700);
    }

    @Test
    void whatWasReadWhileTheViewCaughtUpDoesNotCount() {
        var arrivals = new Arrivals(meters);
        arrivals.applied(START.minus(Duration.ofDays(1)));
        arrivals.forget();
        arrivals.seen(START);

        assertThat(meters.get("regionwire.view.latency").timer().count()).isZero();
    }

    private double gauge(String name) {
        return meters.get(name).gauge().value();
    }
}
