package org.regionwire.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.regionwire.standalone.Instance.Kind;

class ScrapeTargetsTest {

    @TempDir private Path folder;

    @Test
    void each_instance_is_a_target_under_its_service_and_its_name() throws IOException {
        Map<Instance, Integer> ports = new LinkedHashMap<>();
        ports.put(new Instance("ingest", Kind.INGEST), 8081);
        ports.put(new Instance("view-2", Kind.VIEW), 40123);
        Path file = folder.resolve("prometheus-targets.json");

        ScrapeTargets.write(Map.of(), file);
        ScrapeTargets.write(ports, file);

        var json = new ObjectMapper();
        assertThat(json.readTree(file.toFile()))
                .isEqualTo(
                        json.readTree(
                                """
                                [
                                  {"targets": ["127.0.0.1:8081"], "labels": {"job": "ingest", "instance": "ingest"}},
                                  {"targets": ["127.0.0.1:40123"], "labels": {"job": "feed-publisher", "instance": "view-2"}}
                                ]
                                """));
        assertThat(folder).isDirectoryNotContaining("glob:**.new");
    }
}
