package org.regionwire.publisher.kafka.gate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;
import org.regionwire.publisher.clocks.TwoClocks;
import org.regionwire.schemas.GateWaiting;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/**
 * Releases what has waited in one partition and takes down what has expired, once both clocks say
 * so. Each tick is one transaction with whatever else the gate does.
 */
final class Timekeeper {

    private static final Logger LOG = LoggerFactory.getLogger(Timekeeper.class);

    /** In one tick, so that a thousand embargoes of one hour keep no transaction open for long. */
    private static final int MOST = 200;

    private final GateHandler handler;
    private final GateStores stores;
    private final GateOutput output;
    private final GateWatch watch;
    private final TwoClocks clocks;
    private final int partition;
    private final Ticks ticks;

    /** Begins at once: what fell due while the partition was nobody's is late already. */
    Timekeeper(
            GateHandler handler,
            GateStores stores,
            GateOutput output,
            GateWatch watch,
            TwoClocks clocks,
            ProcessorContext<byte[], byte[]> context) {
        this.handler = handler;
        this.stores = stores;
        this.output = output;
        this.watch = watch;
        this.clocks = clocks;
        this.partition = context.taskId().partition();
        this.ticks = new Ticks(context, clocks, _ -> tick());
        look();
    }

    /** A record of any article came by. */
    void kept(Kept kept) {
        if (kept.isTimed()) {
            look();
        }
        ticks.mindTheClock();
    }

    private void look() {
        watch.waits(partition, stores.articlesWaiting(), stores.firstRelease());
        ticks.until(stores.next());
    }

    private void tick() {
        Instant now = clocks.now();
        for (KeyValue<DueTime, byte[]> due : stores.toRelease(now, MOST)) {
            try (var _ = MDC.putCloseable("uri", due.key.uri())) {
                release(due.key, handler.waiting(due.value), now);
            }
        }
        for (KeyValue<DueTime, byte[]> due : stores.toTakeDown(now, MOST)) {
            try (var _ = MDC.putCloseable("uri", due.key.uri())) {
                takeDown(due.key, now);
            }
        }
        look();
    }

    private void release(DueTime due, GateWaiting entry, Instant now) {
        String uri = due.uri();
        Handled handled = handler.due(uri, entry, stores.fence(uri), now);
        stores.released(due);
        if (handled instanceof Handled.Dead(_, var cause)) {
            LOG.warn("its time has come, and it is a dead letter: {}", cause);
            Source origin = GateHandler.source(entry);
            output.dead(
                    new Record<>(
                            uri.getBytes(UTF_8),
                            handler.version(entry),
                            origin.timestamp().toEpochMilli(),
                            GateHeaders.traced(origin.trace())),
                    origin,
                    cause);
        }
        done(uri, handled, entry.getTraceparent());
    }

    private void takeDown(DueTime due, Instant now) {
        Handled handled = handler.expired(due.uri(), stores.fence(due.uri()), now);
        stores.takenDown(due);
        done(due.uri(), handled, null);
    }

    private void done(String uri, Handled handled, @Nullable String trace) {
        switch (handled) {
            case Handled.Published made -> {
                LOG.info(
                        "its time has come: version {} is {}",
                        made.article().getVersion(),
                        made.article().getPubStatus());
                output.published(uri.getBytes(UTF_8), made, trace, null);
                stores.keep(uri, made.kept());
            }
            case Handled.Remembered(var reason, var kept) -> {
                LOG.info("its time has come, and nothing is new: {}", reason);
                stores.keep(uri, kept);
            }
            case Handled.Erased _, Handled.Dead _ -> {
                // Nothing is remembered of it.
            }
        }
        watch.timed(handled);
    }
}
