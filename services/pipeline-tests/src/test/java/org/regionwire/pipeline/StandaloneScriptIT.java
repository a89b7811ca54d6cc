package org.regionwire.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code deploy/standalone/run} says before it starts anything; AppsIT lets it start. */
class StandaloneScriptIT {

    @TempDir private Path data;

    private record Ran(int status, String out, String err) {}

    @Test
    void help_says_every_option_and_starts_nothing() throws Exception {
        Ran help = run("--help");

        assertThat(help.status()).isZero();
        assertThat(help.out())
                .contains("Usage: deploy/standalone/run")
                .contains("--instances LIST", "--data DIR", "--kafka-port N", "--no-seeds");
        assertThat(data).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nonsense      | name ingest, enrichment, categorization, gate or view.",
                "enrichment=13 | enrichment=13: say how many, from 1 to 12",
                "enrichment=3,view=none | view=none: say how many, from 1 to 12"
            })
    void instances_that_make_no_sense_are_a_wrong_call(String instances, String sentence)
            throws Exception {
        Ran refused = run("--instances", instances, "--data", data.toString());

        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).startsWith("--instances: ").contains(sentence);
        assertThat(refused.out()).doesNotContain("Starting");
        assertThat(data).isEmptyDirectory();
    }

    private static Ran run(String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(ScriptedWire.SCRIPT));
        command.addAll(List.of(options));
        Process process = new ProcessBuilder(command).start();
        String out = new String(process.getInputStream().readAllBytes(), UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), UTF_8);
        return new Ran(process.waitFor(), out, err);
    }
}
