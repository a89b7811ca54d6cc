package org.regionwire.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManagedProcessTest {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final Path folder;

    ManagedProcessTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void theTerminalsCtrlCDoesNotReachAChild() throws Exception {
        ManagedProcess child =
                start("waits", "System.out.println(\"up\"); new CountDownLatch(1).await();");
        child.awaitReady(() -> says(child, "up"), LIMIT);

        signal(child, "INT");
        signal(child, "HUP");
        assertThat(child.endsWithin(Duration.ofMillis(500))).isFalse();

        child.stop(LIMIT);
        assertThat(child.exitValue()).isEqualTo(128 + 15);
        assertThat(folder.resolve("waits.pid")).doesNotExist();
    }

    @Test
    void aChildThatDoesNotWantToEndIsKilled() {
        ManagedProcess child =
                start(
                        "stubborn",
                        "Runtime.getRuntime().addShutdownHook(new Thread(() -> {"
                                + " try { new CountDownLatch(1).await(); }"
                                + " catch (InterruptedException e) { } }));"
                                + " System.out.println(\"up\"); new CountDownLatch(1).await();");
        child.awaitReady(() -> says(child, "up"), LIMIT);

        child.stop(Duration.ofMillis(300));

        assertThat(child.exitValue()).isEqualTo(128 + 9);
    }

    @Test
    void theLastLinesOfAChildThatDiesWhileStartingAreShown() {
        ManagedProcess child =
                start("dies", "System.out.println(\"no such setting\"); System.exit(3);");

        assertThatThrownBy(() -> child.awaitReady(() -> false, LIMIT))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("dies ended while starting (status 3)")
                .hasMessageContaining("    no such setting");
    }

    @Test
    void aChildThatIsNeverReadyIsGivenUp() {
        ManagedProcess child = start("slow", "new CountDownLatch(1).await();");

        assertThatThrownBy(() -> child.awaitReady(() -> false, Duration.ofMillis(200)))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("slow was not ready after");
        child.kill();
    }

    @Test
    void theLogOfTheRunBeforeIsKept() throws IOException {
        start("twice", "System.out.println(\"first\");").endsWithin(LIMIT);
        start("twice", "System.out.println(\"second\");").endsWithin(LIMIT);

        assertThat(folder.resolve("twice.log.1")).hasContent("first");
        assertThat(folder.resolve("twice.log")).hasContent("second");
    }

    private ManagedProcess start(String name, String body) {
        try {
            String source =
                    "import java.util.concurrent.CountDownLatch;"
                            + "void main() throws Exception { "
                            + body
                            + " }";
            Path file = Files.writeString(folder.resolve(name + ".java"), source);
            var command = new JavaCommand(List.of("-Xmx64m"), List.of(file.toString()), Map.of());
            return ManagedProcess.start(name, command, folder);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean says(ManagedProcess process, String line) {
        try {
            return Files.readString(process.log()).contains(line);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void signal(ManagedProcess process, String signal) throws Exception {
        String pid = Long.toString(process.pid());
        assertThat(new ProcessBuilder("kill", "-" + signal, pid).start().waitFor()).isZero();
    }
}
