package org.regionwire.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Topics, schemas and providers of a wire that runs: asking about them changes nothing. */
@ExtendWith(SharedWire.class)
class DeploymentCommandsIT {

    private static RunningWire wire;

    @BeforeAll
    static void take(RunningWire shared) {
        wire = shared;
    }

    @Test
    void the_topics_are_all_there_and_as_they_should_be() {
        assertThat(Called.done(wire, "topics", "create").out()).doesNotContain("created");
        assertThat(Called.done(wire, "topics", "check").out()).contains("topics, 0 differences.");
        assertThat(Called.done(wire, "topics", "describe", "articles.published").out())
                .contains("articles.published (public)", "12 partitions, 1 copies");
    }

    @Test
    void the_schemas_are_registered_and_stay_so() {
        assertThat(Called.done(wire, "schemas", "check").out())
                .contains("articles.published-value is registered")
                .doesNotContain("would change", "not there");
        assertThat(Called.done(wire, "schemas", "register").out())
                .contains("articles.published-value has id");
    }

    @Test
    void a_provider_may_deliver_as_soon_as_it_is_put(@TempDir Path folder) throws IOException {
        Path providers =
                Files.writeString(
                        folder.resolve("providers.json"),
                        """
                        [{"id": "put", "name": "安吉新闻",
                          "publications": [{"id": "put", "name": "安吉新闻"}]}]
                        """);
        Called.done(wire, "providers", "put", providers.toString());

        assertThat(Called.done(wire, "providers", "list").out()).contains("安吉新闻; text: full");
        assertThat(wire.articles(wire.publish(MadeUpPages.write(folder, 1200), "put"))).hasSize(1);
    }

    /** No address is given: the script finds a standalone of its checkout by its data folder. */
    @Test
    void the_script_finds_the_wire_by_itself() throws IOException, InterruptedException {
        var script = new ProcessBuilder("../../deploy/regionwire", "topics", "check");
        script.environment().put("REGIONWIRE_DATA", wire.data().toString());
        Process process = script.redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), UTF_8);

        assertThat(process.waitFor()).as(printed).isZero();
        assertThat(printed).contains("topics, 0 differences.");
    }
}
