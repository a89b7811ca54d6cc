package org.regionwire.console.providers;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.regionwire.console.connection.Connection;
import org.regionwire.messaging.registry.RegistrySchemas;
import org.regionwire.messaging.registry.WireEncoder;
import org.regionwire.messaging.settings.RegistrySettings;
import org.regionwire.schemas.Provider;
import org.regionwire.schemas.catalogue.Topics;

/** Writes providers to their topic. */
public final class ProviderTopic {

    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    private ProviderTopic() {}

    /** Returns when all are written; a provider that is there already is replaced. */
    public static void put(Connection connection, List<Provider> providers)
            throws InterruptedException {
        WireEncoder encoder =
                new WireEncoder(
                        new RegistrySchemas(new RegistrySettings(connection.registry(), TIMEOUT)));
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(
                        Map.of(
                                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                                connection.bootstrapServers(),
                                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                                TIMEOUT.toMillis()),
                        new ByteArraySerializer(),
                        new ByteArraySerializer())) {
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
}
