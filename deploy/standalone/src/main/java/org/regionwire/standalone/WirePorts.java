package org.regionwire.standalone;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.regionwire.platform.Ports;
import org.regionwire.platform.StartFailure;

/** The ports, all of the loopback address, that people and programs outside know. */
public record WirePorts(int feeds, int ingest, int kafka, int registry) {

    static final WirePorts DEFAULT = new WirePorts(8080, 8081, 9092, 8085);

    public WirePorts {
        List<Integer> all = List.of(feeds, ingest, kafka, registry);
        for (int port : all) {
            if (port < 1 || port > 65535) {
                throw new IllegalArgumentException(
                        "A port is a number from 1 to 65535, not " + port + ".");
            }
        }
        if (Set.copyOf(all).size() < all.size()) {
            throw new IllegalArgumentException(
                    "Feeds, ingest, Kafka and registry need four different ports.");
        }
    }

    /** Four that are free now: for tests that run beside other wires. */
    public static WirePorts free() {
        List<Integer> free = Ports.free(4);
        return new WirePorts(free.get(0), free.get(1), free.get(2), free.get(3));
    }

    public URI feedsAddress() {
        return URI.create("http://%s:%d".formatted(Ports.HOST, feeds));
    }

    public URI ingestAddress() {
        return URI.create("http://%s:%d".formatted(Ports.HOST, ingest));
    }

    /** Base of the registry's API. */
    public URI registryAddress() {
        return URI.create("http://%s:%d/apis/ccompat/v7".formatted(Ports.HOST, registry));
    }

    public String bootstrapServers() {
        return Ports.HOST + ":" + kafka;
    }

    /**
     * @throws StartFailure when another program has one; the message says what to do
     */
    void requireFree() {
        byOption()
                .forEach(
                        (option, port) -> {
                            if (!Ports.isFree(port)) {
                                throw new StartFailure(taken(option, port));
                            }
                        });
    }

    static String taken(String option, int port) {
        return "Port %d is taken by another program: end that, or choose another with %s %d."
                .formatted(port, option, port + 100 <= 65535 ? port + 100 : port - 100);
    }

    /** By the option that sets each. */
    Map<String, Integer> byOption() {
        Map<String, Integer> ports = new LinkedHashMap<>();
        ports.put("--feeds-port", feeds);
        ports.put("--ingest-port", ingest);
        ports.put("--kafka-port", kafka);
        ports.put("--registry-port", registry);
        return ports;
    }
}
