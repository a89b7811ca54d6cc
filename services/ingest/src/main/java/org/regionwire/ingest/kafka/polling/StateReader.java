package org.regionwire.ingest.kafka.polling;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.regionwire.ingest.feeds.polling.PollState;
import org.regionwire.messaging.settings.KafkaSettings;
import org.regionwire.messaging.sharing.PartitionReader;
import org.regionwire.schemas.SourceState;
import org.regionwire.schemas.catalogue.Topics;
import org.regionwire.schemas.wireformat.CorruptRecordException;
import org.regionwire.schemas.wireformat.SchemaLookup;
import org.regionwire.schemas.wireformat.WireDecoder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the states of one partition up to its end. */
final class StateReader {

    private static final Logger LOG = LoggerFactory.getLogger(StateReader.class);
    private final PartitionReader topic;
    private final WireDecoder<SourceState> decoder;

    StateReader(KafkaSettings kafka, String client, SchemaLookup schemas) {
        this.topic = new PartitionReader(kafka, client + "-states", Topics.SOURCES_STATE);
        this.decoder = new WireDecoder<>(SourceState.class, schemas);
    }

    /**
     * By source uri. Whoever calls it has fenced all others that write this partition, so that what
     * is committed now is all there is.
     */
    Map<String, PollState> read(int partition) {
        var states = new HashMap<String, PollState>();
        topic.read(partition, record -> take(record, states));
        return states;
    }

    private void take(ConsumerRecord<byte[], byte[]> record, Map<String, PollState> states) {
        String uri = new String(record.key(), UTF_8);
        if (record.value() == null) {
            states.remove(uri);
            return;
        }
        try {
            states.put(uri, SourceMapper.toDomain(decoder.decode(record.value())));
        } catch (CorruptRecordException e) {
            LOG.warn("the state of {} is skipped, it is polled afresh: {}", uri, e.getMessage());
        }
    }
}
