package org.regionwire.publisher.kafka.hub;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.regionwire.messaging.sharing.PartitionLog;
import org.regionwire.messaging.sharing.PartitionReader;
import org.regionwire.messaging.sharing.Share;
import org.regionwire.publisher.hub.Ledger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The subscriptions of one partition while they are ours. */
final class HubPartition implements Share {

    private static final Logger LOG = LoggerFactory.getLogger(HubPartition.class);

    /** How long those under way have to end by themselves, and then because they are told to. */
    private static final Duration DRAIN = Duration.ofSeconds(2);

    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final Ledger ledger = new Ledger();
    private final PartitionLog log;
    private final HubCodec codec;
    private final InstantSource clock;
    private final long end;
    private volatile boolean opened;
    private volatile boolean closing;
    private volatile long mostNanos;
    private boolean current;

    /**
     * @param end of the subscriptions when they became ours: before it is read, what is known of
     *     them is old
     */
    HubPartition(PartitionLog log, HubCodec codec, InstantSource clock, long end) {
        this.log = log;
        this.codec = codec;
        this.clock = clock;
        this.end = end;
    }

    /** Makes it ours and learns how far its subscribers have been served; takes its time. */
    void open(PartitionReader deliveries, int partition) {
        log.open();
        deliveries.read(
                partition, record -> codec.progress(record, ledger::served, ledger::unserved));
        opened = true;
    }

    @Override
    public void take(ConsumerRecord<byte[], byte[]> record) {
        codec.subscription(record, ledger::put, ledger::remove);
    }

    @Override
    public void readTo(long position) {
        current |= position >= end;
    }

    /** Whether all is known that is to be known before anybody is served. */
    boolean isReady() {
        return opened && current && !closing;
    }

    boolean isClosing() {
        return closing;
    }

    Ledger ledger() {
        return ledger;
    }

    /** Does it on a thread of this partition; closing waits for it. */
    void execute(Runnable work) {
        workers.execute(work);
    }

    /** Writes what has been found out, all in one transaction. */
    void write() {
        Instant now = clock.instant();
        List<Ledger.Change> changes = ledger.unwritten(now);
        if (!changes.isEmpty()) {
            log.write(codec.records(changes));
            ledger.written(changes);
        }
    }

    @Override
    public void closing() {
        closing = true;
        workers.shutdown();
        mostNanos = System.nanoTime() + DRAIN.toNanos();
    }

    @Override
    public void close() {
        try {
            if (!workers.awaitTermination(mostNanos - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                workers.shutdownNow();
                workers.awaitTermination(DRAIN.toNanos(), TimeUnit.NANOSECONDS);
            }
            if (opened && current) {
                write();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.warn("what was delivered last is delivered again: {}", e.getMessage());
        } finally {
            log.close();
        }
    }
}
