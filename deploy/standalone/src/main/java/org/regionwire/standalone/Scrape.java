package org.regionwire.standalone;

import java.net.URI;
import java.util.Objects;

/** What one instance prints for Prometheus. */
public record Scrape(String text) {

    /**
     * @param instance by its name, such as {@code enrichment-2}
     */
    public static Scrape of(StandaloneWire wire, String instance) {
        URI address = Objects.requireNonNull(wire.instances().get(instance), instance);
        try (var client = new WireClient(address, address)) {
            return new Scrape(client.at(address.resolve("/actuator/prometheus")).body());
        }
    }

    /** Sum of the samples of a metric; 0 where it is not printed. */
    public double sum(String name) {
        return text.lines()
                .filter(line -> line.startsWith(name + " ") || line.startsWith(name + "{"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }
}
