package org.regionwire.standalone;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import org.regionwire.platform.Ports;

/**
 * Tells Prometheus where the instances are, in a file of its file_sd_configs: most ports are other
 * ones at each start.
 */
final class ScrapeTargets {

    private record Group(List<String> targets, Map<String, String> labels) {}

    private ScrapeTargets() {}

    /** Replaces the file at once, so that nobody reads half of it. */
    static void write(Map<Instance, Integer> ports, Path file) {
        List<Group> groups =
                ports.entrySet().stream()
                        .map(instance -> group(instance.getKey(), instance.getValue()))
                        .toList();
        try {
            Path whole = file.resolveSibling(file.getFileName() + ".new");
            new ObjectMapper().writerWithDefaultPrettyPrinter().writeValue(whole.toFile(), groups);
            Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be written: %s".formatted(file, e), e);
        }
    }

    /** The job is the service, whatever its roles: alarms and dashboard know it by that. */
    private static Group group(Instance instance, int port) {
        return new Group(
                List.of(Ports.HOST + ":" + port),
                Map.of("job", instance.kind().service(), "instance", instance.name()));
    }
}
