package org.regionwire.publisher.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.api.OpenTelemetry;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.regionwire.messaging.tracing.Spans;
import org.regionwire.publisher.view.Change;
import org.regionwire.publisher.view.View;
import org.regionwire.schemas.catalogue.Topics;

class ViewMetricsTest {

    private static final Instant START = Instant.parse("2026-03-02T12:00:00Z");

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final ReaderState state = new ReaderState();
    private final Arrivals arrivals = new Arrivals(meters, new Spans(OpenTelemetry.noop()), state);
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
        state.heartbeat(0, now.minusSeconds(12));

        assertThat(gauge("regionwire.view.behind.seconds")).isEqualTo(1.5);
        assertThat(gauge("regionwire.view.heartbeat.age.seconds")).isEqualTo(12);
    }

    @Test
    void aPartitionWithoutHeartbeatsIsNotMadeUpForByTheOthers() {
        metrics.bindTo(meters);
        now = START.plusSeconds(300);
        state.at(Map.of(0, 7L, 1, 9L));
        state.heartbeat(0, now.minusSeconds(12));
        assertThat(gauge("regionwire.view.heartbeat.age.seconds")).isEqualTo(300);

        state.heartbeat(1, now.minusSeconds(200));
        assertThat(gauge("regionwire.view.heartbeat.age.seconds")).isEqualTo(200);
    }

    @Test
    void anArticleTakesUntilItCanBeSeenNotUntilItWasRead() {
        applied(START, null);
        assertThat(timer("regionwire.view.latency").count()).isZero();

        arrivals.seen(START.plusMillis(700));
        arrivals.seen(START.plusSeconds(50));

        assertThat(timer("regionwire.view.latency").count()).isEqualTo(1);
        assertThat(timer("regionwire.view.latency").totalTime(TimeUnit.MILLISECONDS))
                .isEqualTo(700);
        assertThat(timer("regionwire.view.heartbeat.latency").count()).isZero();
    }

    @Test
    void eachRefreshTellsHowLongTheFirstRecordWaited() {
        arrivals.polled(true);
        applied(START, null);
        arrivals.polled(false);
        arrivals.polled(true);
        applied(START, null);
        arrivals.seen(START);
        arrivals.seen(START);

        assertThat(timer("regionwire.view.refresh").count()).isEqualTo(1);
    }

    @Test
    void aHeartbeatCountsForItselfAndNotAsAnArticle() {
        applied(null, START);
        arrivals.seen(START.plusMillis(300));

        assertThat(timer("regionwire.view.heartbeat.latency").totalTime(TimeUnit.MILLISECONDS))
                .isEqualTo(300);
        assertThat(timer("regionwire.view.latency").count()).isZero();
        assertThat(state.heartbeat()).isEqualTo(START);
    }

    @Test
    void whatWasReadWhileTheViewCaughtUpDoesNotCount() {
        applied(START.minus(Duration.ofDays(1)), null);
        arrivals.forget();
        arrivals.seen(START);

        assertThat(timer("regionwire.view.latency").count()).isZero();
    }

    private void applied(@Nullable Instant acceptedAt, @Nullable Instant heartbeatAt) {
        var record =
                new ConsumerRecord<>(Topics.ARTICLES_PUBLISHED, 3, 0, new byte[0], new byte[0]);
        arrivals.applied(
                3,
                new Reading(new Change.Erased("urn:1"), acceptedAt, heartbeatAt),
                arrivals.begin(record));
    }

    private Timer timer(String name) {
        return meters.get(name).timer();
    }

    private double gauge(String name) {
        return meters.get(name).gauge().value();
    }
}
