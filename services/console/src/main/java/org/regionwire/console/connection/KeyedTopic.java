package org.regionwire.console.connection;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.regionwire.messaging.registry.WireEncoder;
import org.regionwire.schemas.wireformat.CorruptRecordException;
import org.regionwire.schemas.wireformat.WireDecoder;

/**
 * A compacted topic that is small enough to be read whole.
 *
 * @param type of its values
 */
public record KeyedTopic<T extends SpecificRecord>(String name, Class<T> type) {

    /** The newest of each key; a record that cannot be read is told of and left out. */
    public Map<String, T> read(Connection connection, Consumer<String> progress) {
        WireDecoder<T> decoder = new WireDecoder<>(type, connection.schemas());
        Map<String, T> newest = new TreeMap<>();
        try (TopicReader reader = new TopicReader(connection, progress)) {
            reader.read(
                    reader.partitions(name),
                    record -> {
                        String key = TopicReader.key(record);
                        newest.remove(key);
                        try {
                            if (record.value() != null) {
                                newest.put(key, decoder.decode(record.value()));
                            }
                        } catch (CorruptRecordException e) {
                            progress.accept("%s is left out: %s".formatted(key, e.getMessage()));
                        }
                    });
        }
        return newest;
    }

    /** Returns when all are written; each replaces what stands under its key. */
    public void write(Connection connection, Map<String, T> values) throws InterruptedException {
        WireEncoder encoder = new WireEncoder(connection.schemas());
        List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>();
        values.forEach(
                (key, value) ->
                        records.add(
                                new ProducerRecord<>(
                                        name, key.getBytes(UTF_8), encoder.encode(name, value))));
        send(connection, records);
    }

    /** Returns when it is written that there is nothing more under this key. */
    public void remove(Connection connection, String key) throws InterruptedException {
        send(connection, List.of(new ProducerRecord<>(name, key.getBytes(UTF_8), null)));
    }

    private void send(Connection connection, List<ProducerRecord<byte[], byte[]>> records)
            throws InterruptedException {
        try (KafkaProducer<byte[], byte[]> producer = connection.producer()) {
            List<Future<?>> written = new ArrayList<>();
            records.forEach(record -> written.add(producer.send(record)));
            for (Future<?> future : written) {
                future.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("the broker does not take records of " + name, e);
        }
    }
}
