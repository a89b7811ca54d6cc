package org.regionwire.console.providers;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.regionwire.console.connection.Connection;
import org.regionwire.console.connection.TopicReader;
import org.regionwire.messaging.registry.WireEncoder;
import org.regionwire.schemas.Provider;
import org.regionwire.schemas.catalogue.Topics;
import org.regionwire.schemas.wireformat.CorruptRecordException;
import org.regionwire.schemas.wireformat.WireDecoder;

/** Writes providers to their topic, and reads them. */
public final class ProviderTopic {

    private ProviderTopic() {}

    /**
     * Returns when all are written; a provider that is there already is replaced, but for its keys:
     * a file has none, and whoever puts it must not lock providers out.
     */
    public static void put(
            Connection connection, List<Provider> providers, Consumer<String> progress)
            throws InterruptedException {
        replace(connection, Keyring.kept(providers, read(connection, progress)));
    }

    /** The same, keys and all. */
    static void replace(Connection connection, List<Provider> providers)
            throws InterruptedException {
        WireEncoder encoder = new WireEncoder(connection.schemas());
        try (KafkaProducer<byte[], byte[]> producer = connection.producer()) {
            List<Future<?>> written = new ArrayList<>();
            for (Provider provider : providers) {
                written.add(
                        producer.send(
                                new ProducerRecord<>(
                                        Topics.PROVIDERS,
                                        provider.getUri().getBytes(UTF_8),
                                        encoder.encode(Topics.PROVIDERS, provider))));
            }
            for (Future<?> future : written) {
                future.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("the broker does not take the providers", e);
        }
    }

    /** The newest of each, by their uris; a record that cannot be read is told of and left out. */
    static Map<String, Provider> read(Connection connection, Consumer<String> progress) {
        WireDecoder<Provider> decoder = new WireDecoder<>(Provider.class, connection.schemas());
        Map<String, Provider> providers = new TreeMap<>();
        try (TopicReader reader = new TopicReader(connection, progress)) {
            reader.read(
                    reader.partitions(Topics.PROVIDERS),
                    record -> {
                        String key = TopicReader.key(record);
                        providers.remove(key);
                        try {
                            if (record.value() != null) {
                                providers.put(key, decoder.decode(record.value()));
                            }
                        } catch (CorruptRecordException e) {
                            progress.accept("%s is left out: %s".formatted(key, e.getMessage()));
                        }
                    });
        }
        return providers;
    }
}
