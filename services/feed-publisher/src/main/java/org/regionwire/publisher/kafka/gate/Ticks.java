package org.regionwire.publisher.kafka.gate;

import java.time.Duration;
import java.time.Instant;
import org.apache.kafka.streams.processor.Cancellable;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.Punctuator;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.jspecify.annotations.Nullable;
import org.regionwire.publisher.clocks.TwoClocks;

/**
 * How often one partition looks at the clock: not at all while nothing has a time, since each look
 * is a transaction; seldom while its time is far; else so often that a release is on time.
 */
final class Ticks {

    static final Duration NEAR = Duration.ofMillis(250);
    private static final Duration FAR = Duration.ofSeconds(10);
    private static final Duration SOON = Duration.ofMinutes(1);

    /** Kafka Streams looks at the wall's clock alone: after a jump it must be asked anew. */
    private static final Duration JUMP = Duration.ofSeconds(1);

    private final ProcessorContext<?, ?> context;
    private final TwoClocks clocks;
    private final Punctuator tick;
    private @Nullable Cancellable scheduled;
    private @Nullable Duration every;
    private Duration apart = Duration.ZERO;

    Ticks(ProcessorContext<?, ?> context, TwoClocks clocks, Punctuator tick) {
        this.context = context;
        this.clocks = clocks;
        this.tick = tick;
    }

    /** Called after each change of what has a time. */
    void until(@Nullable Instant next) {
        schedule(next == null ? null : next.isAfter(clocks.now().plus(SOON)) ? FAR : NEAR);
    }

    /** Called now and then. */
    void mindTheClock() {
        if (clocks.apart().minus(apart).abs().compareTo(JUMP) > 0) {
            Duration again = every;
            schedule(null);
            schedule(again);
        }
    }

    private void schedule(@Nullable Duration wanted) {
        if (wanted != null && wanted.equals(every)) {
            return;
        }
        if (scheduled != null) {
            scheduled.cancel();
            scheduled = null;
        }
        if (wanted != null) {
            scheduled = context.schedule(wanted, PunctuationType.WALL_CLOCK_TIME, tick);
        }
        every = wanted;
        apart = clocks.apart();
    }
}
