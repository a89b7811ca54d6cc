package org.regionwire.messaging.settings;

import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * How consumers and producers of the wire are set. Values travel as bytes: what they mean is found
 * out where a bad record can be told from a registry that is away.
 */
public final class KafkaClients {

    /** Bytes of one request: the catalogue's largest record and room around it. */
    private static final int MAX_REQUEST = 14 << 20;

    private static final int COMMIT_WITHIN = (int) Duration.ofSeconds(8).toMillis();

    /** Who waits for a broker that is away is told so after this, not after Kafka's minute. */
    private static final Duration BEYOND_A_TRANSACTION = Duration.ofSeconds(5);

    private KafkaClients() {}

    /** Reads committed records only, from the beginning where there is no offset. */
    public static Map<String, Object> consumer(KafkaSettings settings, String clientId) {
        return Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                settings.bootstrapServers(),
                ConsumerConfig.CLIENT_ID_CONFIG,
                clientId,
                ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG,
                ByteArrayDeserializer.class,
                ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG,
                ByteArrayDeserializer.class,
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed",
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                settings.batch(),
                ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG,
                millis(settings.sessionTimeout()),
                ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG,
                millis(settings.sessionTimeout()) / 4);
    }

    /** Waits for all in-sync replicas; the transactional id is added by who makes the producer. */
    public static Map<String, Object> producer(KafkaSettings settings, String clientId) {
        return Map.ofEntries(
                Map.entry(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, settings.bootstrapServers()),
                Map.entry(ProducerConfig.CLIENT_ID_CONFIG, clientId),
                Map.entry(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class),
                Map.entry(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class),
                Map.entry(ProducerConfig.ACKS_CONFIG, "all"),
                Map.entry(ProducerConfig.LINGER_MS_CONFIG, 5),
                Map.entry(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, MAX_REQUEST),
                Map.entry(
                        ProducerConfig.TRANSACTION_TIMEOUT_CONFIG,
                        millis(settings.transactionTimeout())),
                Map.entry(
                        ProducerConfig.MAX_BLOCK_MS_CONFIG,
                        millis(settings.transactionTimeout().plus(BEYOND_A_TRANSACTION))),
                Map.entry(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, COMMIT_WITHIN / 2),
                Map.entry(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, COMMIT_WITHIN));
    }

    private static int millis(Duration duration) {
        return Math.toIntExact(duration.toMillis());
    }
}
