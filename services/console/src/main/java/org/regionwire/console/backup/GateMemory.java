package org.regionwire.console.backup;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.regionwire.console.connection.TopicReader;
import org.regionwire.schemas.GateFence;
import org.regionwire.schemas.headers.HeaderNames;
import org.regionwire.schemas.wireformat.CorruptRecordException;
import org.regionwire.schemas.wireformat.SchemaLookup;
import org.regionwire.schemas.wireformat.WireDecoder;

/** Which versions the gate remembers, by the records of its store that were read last. */
final class GateMemory {

    private final WireDecoder<GateFence> decoder;
    private final Map<String, Integer> versions = new HashMap<>();

    GateMemory(SchemaLookup schemas) {
        this.decoder = new WireDecoder<>(GateFence.class, schemas);
    }

    void take(ConsumerRecord<byte[], byte[]> fence) {
        if (fence.value() == null) {
            return;
        }
        try {
            versions.put(TopicReader.key(fence), decoder.decode(fence.value()).getVersion());
        } catch (CorruptRecordException e) {
            versions.remove(TopicReader.key(fence)); // It says nothing of any version.
        }
    }

    /** Whether the gate would not publish this again. A null erases: it is always kept. */
    boolean knows(ConsumerRecord<byte[], byte[]> published) {
        String version = TopicReader.header(published, HeaderNames.VERSION);
        return published.value() == null
                || version == null
                || Integer.parseInt(version)
                        <= versions.getOrDefault(TopicReader.key(published), 0);
    }
}
