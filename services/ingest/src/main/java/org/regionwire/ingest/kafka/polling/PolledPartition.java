package org.regionwire.ingest.kafka.polling;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.regionwire.ingest.feeds.polling.PollState;
import org.regionwire.ingest.feeds.sources.Source;
import org.regionwire.ingest.feeds.taking.Polled;
import org.regionwire.messaging.sharing.PartitionLog;
import org.regionwire.messaging.sharing.Share;
import org.regionwire.schemas.wireformat.CorruptRecordException;
import org.regionwire.schemas.wireformat.WireDecoder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The sources of one partition while it is ours. Safe for threads; never polls itself. */
final class PolledPartition implements Share {

    private static final Logger LOG = LoggerFactory.getLogger(PolledPartition.class);

    /** A source that is due, with where it stands. */
    record Due(Source source, PollState state) {}

    /** A source that could not be asked or written is left alone for so long. */
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final Map<String, Source> sources = new HashMap<>();
    private final Map<String, Instant> notBefore = new HashMap<>();
    private final Set<String> underway = new HashSet<>();
    private final Set<String> removed = new HashSet<>();
    private final PartitionLog log;
    private final WireDecoder<org.regionwire.schemas.Source> decoder;
    private final long end;
    private @Nullable Map<String, PollState> states;
    private boolean current;
    private boolean closed;

    /**
     * @param end of the partition of sources when it became ours: before it is read, a source may
     *     be out of date
     */
    PolledPartition(
            PartitionLog log, WireDecoder<org.regionwire.schemas.Source> decoder, long end) {
        this.log = log;
        this.decoder = decoder;
        this.end = end;
    }

    /** Makes it ours and learns how far its sources have been polled; takes its time. */
    void open(StateReader reader, int partition) {
        log.open();
        Map<String, PollState> read = reader.read(partition);
        synchronized (this) {
            states = read;
        }
    }

    /** A source as it is set now; without a value there is none any more. */
    @Override
    public void take(ConsumerRecord<byte[], byte[]> record) {
        String uri = new String(record.key(), UTF_8);
        try {
            source(
                    uri,
                    record.value() == null
                            ? null
                            : SourceMapper.toDomain(decoder.decode(record.value())));
        } catch (CorruptRecordException e) {
            LOG.warn("the source {} is skipped: {}", uri, e.getMessage());
        }
    }

    private synchronized void source(String uri, @Nullable Source source) {
        if (source == null) {
            sources.remove(uri);
            removed.add(uri);
        } else {
            sources.put(uri, source);
            removed.remove(uri);
        }
        notBefore.remove(uri);
    }

    @Override
    public synchronized void readTo(long position) {
        current |= position >= end;
    }

    /** What is due; each is marked as underway until it is written or released. */
    synchronized List<Due> due(Instant now, int most) {
        List<Due> due = new ArrayList<>();
        Map<String, PollState> known = states;
        if (closed || !current || known == null) {
            return due;
        }
        for (Source source : sources.values()) {
            if (due.size() < most
                    && source.enabled()
                    && !underway.contains(source.uri())
                    && !notBefore.getOrDefault(source.uri(), now).isAfter(now)) {
                PollState state = state(source, known.get(source.uri()), now);
                if (state.isDue(now)) {
                    underway.add(source.uri());
                    due.add(new Due(source, state));
                }
            }
        }
        return due;
    }

    /** Writes what a poll gave; nothing where the source was changed or lost meanwhile. */
    synchronized Optional<Polled> write(Due polled, Polled result, PollRecords records) {
        String uri = polled.source().uri();
        Map<String, PollState> known = states;
        if (closed || known == null || !polled.source().equals(sources.get(uri))) {
            return Optional.empty();
        }
        PollRecords.Batch batch = records.of(result);
        log.write(batch.records());
        known.put(uri, batch.polled().state());
        return Optional.of(batch.polled());
    }

    /** Erases the states of sources that there are no more. */
    synchronized void eraseRemoved() {
        Map<String, PollState> known = states;
        if (closed || !current || known == null || removed.isEmpty()) {
            return;
        }
        List<ProducerRecord<byte[], byte[]>> erasures =
                removed.stream().filter(known::containsKey).map(PollRecords::erased).toList();
        if (!erasures.isEmpty()) {
            log.write(erasures);
            known.keySet().removeAll(removed);
        }
        removed.clear();
    }

    /** May be due again. */
    synchronized void release(String uri) {
        underway.remove(uri);
    }

    /** Not at once. */
    synchronized void postpone(String uri, Instant now) {
        notBefore.put(uri, now.plus(PAUSE));
    }

    /** A failure of what is no longer ours is nobody's. */
    synchronized void ifOpen(Runnable told) {
        if (!closed) {
            told.run();
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        log.close();
    }

    private static PollState state(Source source, @Nullable PollState state, Instant now) {
        if (state == null) {
            return PollState.initial(source.uri(), source.revision(), now);
        }
        return state.sourceRevision() == source.revision()
                ? state
                : state.afresh(source.revision(), now);
    }
}
