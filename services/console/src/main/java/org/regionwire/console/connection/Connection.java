package org.regionwire.console.connection;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.regionwire.messaging.registry.RegistrySchemas;
import org.regionwire.messaging.settings.KafkaClients;
import org.regionwire.messaging.settings.KafkaSettings;
import org.regionwire.messaging.settings.RegistrySettings;
import picocli.CommandLine.Option;

/** Options that every command has; the defaults fit the standalone. */
public final class Connection {

    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(15);
    private static final int ANSWER_WITHIN_MILLIS = (int) ANSWER_WITHIN.toMillis();
    private static final int PATIENCE_MILLIS = (int) Duration.ofMinutes(1).toMillis();
    private static final Duration TRANSACTION = Duration.ofSeconds(10);
    private static final int BATCH = 1000;
    private static final String CLIENT = "console";

    @Option(
            names = {"-b", "--bootstrap-servers"},
            paramLabel = "HOST:PORT",
            defaultValue = "${env:REGIONWIRE_KAFKA_BOOTSTRAP_SERVERS:-localhost:9092}",
            description = "Kafka brokers to ask first (default: ${DEFAULT-VALUE}).")
    private String bootstrapServers = "localhost:9092";

    @Option(
            names = {"-r", "--registry"},
            paramLabel = "URL",
            defaultValue = "${env:REGIONWIRE_REGISTRY_URL:-http://localhost:8085/apis/ccompat/v7}",
            description = "Confluent API of the schema registry (default: ${DEFAULT-VALUE}).")
    private URI registry = URI.create("http://localhost:8085/apis/ccompat/v7");

    /** For picocli, which fills it from the command line. */
    public Connection() {}

    public Connection(String bootstrapServers, URI registry) {
        this.bootstrapServers = bootstrapServers;
        this.registry = registry;
    }

    public String bootstrapServers() {
        return bootstrapServers;
    }

    public URI registry() {
        return registry;
    }

    public Admin admin() {
        return Admin.create(
                Map.of(
                        AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                        AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, ANSWER_WITHIN_MILLIS,
                        AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, ANSWER_WITHIN_MILLIS / 3));
    }

    /** Schemas by id and ids by schema, from the registry. */
    public RegistrySchemas schemas() {
        return new RegistrySchemas(new RegistrySettings(registry, ANSWER_WITHIN));
    }

    /** Waits for all in-sync replicas. The caller closes it. */
    public KafkaProducer<byte[], byte[]> producer() {
        return new KafkaProducer<>(producerSettings());
    }

    /**
     * All that is sent between begin and commit stands, or nothing. The caller closes it.
     *
     * @param transactionalId unique among all running programs
     */
    public KafkaProducer<byte[], byte[]> transactionalProducer(String transactionalId) {
        Map<String, Object> settings = producerSettings();
        settings.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, transactionalId);
        return new KafkaProducer<>(settings);
    }

    /** For much at once: waits longer for a busy broker. The caller closes it. */
    public KafkaProducer<byte[], byte[]> patientProducer() {
        return new KafkaProducer<>(patientSettings());
    }

    /** Like {@link #patientProducer}, with transactions of up to a minute. */
    public KafkaProducer<byte[], byte[]> patientProducer(String transactionalId) {
        Map<String, Object> settings = patientSettings();
        settings.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, transactionalId);
        return new KafkaProducer<>(settings);
    }

    private Map<String, Object> patientSettings() {
        Map<String, Object> settings = producerSettings();
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, PATIENCE_MILLIS);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 2 * PATIENCE_MILLIS);
        settings.put(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, PATIENCE_MILLIS);
        return settings;
    }

    Map<String, Object> consumerSettings() {
        Map<String, Object> settings = new HashMap<>(KafkaClients.consumer(kafka(), CLIENT));
        settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, ANSWER_WITHIN_MILLIS);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        return settings;
    }

    private Map<String, Object> producerSettings() {
        Map<String, Object> settings = new HashMap<>(KafkaClients.producer(kafka(), CLIENT));
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, ANSWER_WITHIN_MILLIS);
        return settings;
    }

    private KafkaSettings kafka() {
        return new KafkaSettings(bootstrapServers, 1, BATCH, TRANSACTION, TRANSACTION);
    }
}
