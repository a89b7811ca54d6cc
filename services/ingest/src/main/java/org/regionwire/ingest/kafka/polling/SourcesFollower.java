package org.regionwire.ingest.kafka.polling;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.regionwire.ingest.feeds.sources.Sources;
import org.regionwire.messaging.following.Followed;
import org.regionwire.schemas.SourceState;
import org.regionwire.schemas.catalogue.Topics;
import org.regionwire.schemas.wireformat.CorruptRecordException;
import org.regionwire.schemas.wireformat.SchemaLookup;
import org.regionwire.schemas.wireformat.WireDecoder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the sources and their states as the topics have them, for whoever asks over HTTP. */
public final class SourcesFollower implements Followed {

    private static final Logger LOG = LoggerFactory.getLogger(SourcesFollower.class);

    private final Sources sources;
    private final WireDecoder<org.regionwire.schemas.Source> sourceDecoder;
    private final WireDecoder<SourceState> stateDecoder;

    public SourcesFollower(Sources sources, SchemaLookup schemas) {
        this.sources = sources;
        this.sourceDecoder = new WireDecoder<>(org.regionwire.schemas.Source.class, schemas);
        this.stateDecoder = new WireDecoder<>(SourceState.class, schemas);
    }

    /** The topics to follow. */
    public static List<String> topics() {
        return List.of(Topics.SOURCES, Topics.SOURCES_STATE);
    }

    @Override
    public void take(List<ConsumerRecord<byte[], byte[]>> records) {
        for (ConsumerRecord<byte[], byte[]> record : records) {
            String uri = record.key() == null ? "" : new String(record.key(), UTF_8);
            try {
                if (record.topic().equals(Topics.SOURCES)) {
                    source(uri, record);
                } else {
                    state(uri, record);
                }
            } catch (CorruptRecordException e) {
                LOG.warn("{} of {} is skipped: {}", record.topic(), uri, e.getMessage());
            }
        }
    }

    private void source(String uri, ConsumerRecord<byte[], byte[]> record) {
        if (record.value() == null) {
            sources.remove(uri);
        } else {
            sources.put(SourceMapper.toDomain(sourceDecoder.decode(record.value())));
        }
    }

    private void state(String uri, ConsumerRecord<byte[], byte[]> record) {
        if (record.value() == null) {
            sources.removeState(uri);
        } else {
            sources.putState(SourceMapper.toDomain(stateDecoder.decode(record.value())));
        }
    }
}
