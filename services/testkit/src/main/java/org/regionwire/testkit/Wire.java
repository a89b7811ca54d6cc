package org.regionwire.testkit;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.regionwire.platform.Leftovers;
import org.regionwire.platform.PlatformFolder;
import org.regionwire.platform.Ports;
import org.regionwire.platform.Registry;
import org.regionwire.schemas.catalogue.TopicCatalogue;
import org.regionwire.schemas.registration.SchemaRegistration;

/** The broker and the registry that all tests of this JVM share. They end with the JVM. */
public final class Wire {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final String bootstrapServers;
    private final URI registryUrl;
    private final Map<String, Integer> schemaIds;
    private final Path folder;

    private Wire(
            String bootstrapServers, URI registryUrl, Map<String, Integer> schemaIds, Path folder) {
        this.bootstrapServers = bootstrapServers;
        this.registryUrl = registryUrl;
        this.schemaIds = Map.copyOf(schemaIds);
        this.folder = folder;
    }

    /** The wire, started when this is the first that asks for it. */
    public static Wire running() {
        return OnFirstUse.WIRE;
    }

    private static final class OnFirstUse {
        static final Wire WIRE = start();
    }

    private static Wire start() {
        Path folder = Path.of("target", "wire").toAbsolutePath();
        Path logs = folder.resolve("logs");
        Leftovers.end(logs);
        TestFolders.empty(folder);
        PlatformFolder platform = PlatformFolder.find();
        Registry registry =
                Registry.start(platform, Ports.free(), folder.resolve("registry"), logs);
        EndsWithThisJvm.take(registry.process());
        String bootstrapServers = BrokerForTests.start(platform, folder, logs);
        var catalogue = TopicCatalogue.load();
        try (Admin admin = admin(bootstrapServers)) {
            catalogue.create(admin, 1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The tests were stopped while topics were made.", e);
        }
        registry.awaitReady(LIMIT);
        var schemaIds = new SchemaRegistration(registry.url()).registerAll(catalogue);
        return new Wire(bootstrapServers, registry.url(), schemaIds, folder);
    }

    private static Admin admin(String bootstrapServers) {
        return Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers));
    }

    public String bootstrapServers() {
        return bootstrapServers;
    }

    /** Base of the registry's API. */
    public URI registryUrl() {
        return registryUrl;
    }

    /** Settings by which every service of the wire finds it. */
    public Map<String, String> properties() {
        return Map.of(
                "regionwire.kafka.bootstrap-servers", bootstrapServers,
                "regionwire.registry.url", registryUrl.toString(),
                "regionwire.data-folder", folder.resolve("data").toString());
    }

    /** For a test that runs two instances of a service side by side: settings beside the above. */
    public Map<String, String> instance(String name) {
        return Map.of(
                "regionwire.instance",
                name,
                "regionwire.data-folder",
                folder.resolve("data-" + name).toString(),
                "server.port",
                "0");
    }

    /** One topic, to put records on and to read. */
    public TestTopic topic(String name) {
        return new TestTopic(this, name);
    }

    /** A client for what a test wants to know of the broker; the caller closes it. */
    public Admin admin() {
        return admin(bootstrapServers);
    }

    int schemaId(String topic) {
        Integer id = schemaIds.get(topic + "-value");
        if (id == null) {
            throw new IllegalArgumentException(
                    "The catalogue gives %s no schema: send bytes.".formatted(topic));
        }
        return id;
    }
}
