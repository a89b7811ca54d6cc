package org.regionwire.ingest.kafka.dropping;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.regionwire.ingest.dropping.DroppedFile;
import org.regionwire.ingest.dropping.Tally;
import org.regionwire.ingest.dropping.Verdict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What operators see of dropped files. A refused one counts among all refused deliveries too. */
public final class DroppedTally implements Tally {

    private static final Logger LOG = LoggerFactory.getLogger(DroppedTally.class);

    private final MeterRegistry meters;
    private final AtomicInteger waiting = new AtomicInteger();
    private final Counter done;
    private final Counter refused;
    private final Counter trouble;

    public DroppedTally(MeterRegistry meters) {
        this.meters = meters;
        this.done = files("done");
        this.refused = files("refused");
        this.trouble =
                Counter.builder("regionwire.ingest.files.trouble")
                        .description(
                                "Times that a dropped file or its folder could not be read or"
                                        + " moved")
                        .register(meters);
        Gauge.builder("regionwire.ingest.files.waiting", waiting, AtomicInteger::get)
                .description("Dropped files that were not taken yet at the last look")
                .register(meters);
    }

    private Counter files(String outcome) {
        return Counter.builder("regionwire.ingest.files")
                .description("Dropped files that were taken or refused")
                .tag("outcome", outcome)
                .register(meters);
    }

    @Override
    public void decided(DroppedFile file, Verdict verdict) {
        if (verdict instanceof Verdict.Refused why) {
            refused.increment();
            meters.counter("regionwire.ingest.refused", "reason", why.reason()).increment();
            LOG.warn(
                    "{} of {} is refused: {} {}",
                    file.name(),
                    file.provider(),
                    why.reason(),
                    why.details());
        } else {
            done.increment();
            LOG.info("{} of {} is taken", file.name(), file.provider());
        }
    }

    @Override
    public void waiting(int files) {
        waiting.set(files);
    }

    @Override
    public void trouble(Path where, IOException what) {
        trouble.increment();
        LOG.warn("{} is tried again: {}", where, what.toString());
    }
}
