package org.regionwire.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {
    private static final ProcessHandle THIS = ProcessHandle.current();

    private final PidFile file;

    PidFileTest(@TempDir Path folder) {
        file = new PidFile(folder.resolve("broker.pid"));
    }

    @Test
    void recognisesTheProcessItWasWrittenFor() throws IOException {
        file.write(THIS);

        assertThat(file.stillRunning()).contains(THIS);
    }

    @Test
    void aLaterProcessWithTheSamePidIsNotOurs() throws IOException {
        Instant earlier = THIS.info().startInstant().orElseThrow().minusSeconds(60);
        Files.writeString(file.path(), THIS.pid() + " " + earlier + "\n");

        assertThat(file.stillRunning()).isEmpty();
    }

    @Test
    void aProcessThatHasEndedIsNotRunning() throws Exception {
        Process ended = new ProcessBuilder("true").start();
        file.write(ended.toHandle());
        ended.waitFor();

        assertThat(file.stillRunning()).isEmpty();
    }

    @Test
    void aFileThatWasHalfWrittenNamesNobody() throws IOException {
        Files.writeString(file.path(), Long.toString(THIS.pid()));

        assertThat(file.stillRunning()).isEmpty();
        assertThat(file.started()).isEqualTo(Instant.EPOCH);
    }
}
