package org.regionwire.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandaloneTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void aWrongOptionIsAWrongCall() {
        assertThat(run("--nope")).isEqualTo(2);
        assertThat(err).hasToString("There is no option --nope; --help shows all.\n");
    }

    @Test
    void helpGoesToStandardOutput() {
        assertThat(run("--help")).isZero();
        assertThat(out).hasToString(Options.HELP);
    }

    @Test
    void aTakenPortIsSaidBeforeAnythingStarts(@TempDir Path data) throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();

            assertThat(run("--feeds-port=" + port, "--data=" + data)).isEqualTo(1);
            assertThat(err.toString(StandardCharsets.UTF_8))
                    .contains("Port %d is taken by another program".formatted(port))
                    .contains("--feeds-port");
        }
        assertThat(data.resolve("broker")).doesNotExist();
    }

    @Test
    void aFullDiskIsASentence() {
        var full = new IOException("data/broker/server.properties: No space left on device");

        assertThat(Standalone.sentence(new UncheckedIOException("cannot be written", full)))
                .isEqualTo("The disk is full: free some space and start again.");
    }

    private int run(String... arguments) {
        return Standalone.run(
                List.of(arguments),
                Map.of(),
                new PrintStream(out, true),
                new PrintStream(err, true));
    }
}
