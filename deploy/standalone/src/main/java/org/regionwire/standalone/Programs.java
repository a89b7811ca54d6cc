package org.regionwire.standalone;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.regionwire.standalone.Instance.Kind;

/**
 * How an instance is run on this machine.
 *
 * @param further settings of every service
 * @param training whether each writes its start cache when it ends
 */
record Programs(
        Checkout checkout,
        DataFolder data,
        WirePorts ports,
        Map<String, String> further,
        boolean training) {

    ServiceProgram of(Instance instance, int port) {
        Kind kind = instance.kind();
        var jar = ExtractedJar.of(checkout.jar(kind.service()), data.logs());
        StartCache cache = StartCache.of(jar);
        List<String> flags = new ArrayList<>(training ? cache.learn() : cache.use());
        flags.add("-Xmx%dm".formatted(kind.heapMegabytes()));
        return new ServiceProgram(instance.name(), jar, flags, port, settings(instance));
    }

    private Map<String, String> settings(Instance instance) {
        Kind kind = instance.kind();
        Map<String, String> settings = new HashMap<>(further);
        settings.put("regionwire.kafka.bootstrap-servers", ports.bootstrapServers());
        settings.put("regionwire.registry.url", ports.registryAddress().toString());
        settings.put("regionwire.instance", instance.name());
        settings.put("regionwire.data-folder", data.of("services").toString());
        if (kind == Kind.INGEST) {
            // It listens on the loopback address alone, and its seeds have no keys.
            settings.put("regionwire.ingest.open-providers", "true");
        }
        if (!kind.roles().isEmpty()) {
            settings.put("regionwire.publisher.roles", kind.roles());
            settings.put("regionwire.publisher.public-url", ports.feedsAddress().toString());
            // Whoever subscribes here is on this machine.
            settings.put("regionwire.publisher.hub.private-hosts", "localhost,127.0.0.1");
        }
        return settings;
    }
}
