package org.regionwire.console.connection;

import java.net.URI;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import picocli.CommandLine.Option;

/** Options that every command has; the defaults fit the standalone. */
public final class Connection {

    private static final int ANSWER_WITHIN_MILLIS = 15_000;

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
}
