package org.regionwire.publisher.kafka.gate;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.regionwire.platform.JavaCommand;
import org.regionwire.platform.ManagedProcess;
import org.regionwire.publisher.clocks.TwoClocks;
import org.regionwire.testkit.Wire;

/** A gate as a process of its own, which can be killed; a file says how far its wall is ahead. */
final class JumpingGate {

    private JumpingGate() {}

    /**
     * Starts one on the tests' wire and does not wait for it.
     *
     * @param ahead file with a duration as ISO 8601 writes it
     */
    static ManagedProcess start(Path folder, Path ahead) {
        return ManagedProcess.start(
                "jumping-gate",
                new JavaCommand(
                        List.of("-Xmx192m"),
                        List.of(
                                "-cp",
                                System.getProperty("java.class.path"),
                                JumpingGate.class.getName(),
                                Wire.running().bootstrapServers(),
                                Wire.running().registryUrl().toString(),
                                folder.toString(),
                                ahead.toString()),
                        Map.of()),
                Path.of("target", "gate-processes").toAbsolutePath());
    }

    public static void main(String[] args) {
        Path ahead = Path.of(args[3]);
        InstantSource wall = () -> InstantSource.system().instant().plus(read(ahead));
        TestGate.of(
                        args[0],
                        URI.create(args[1]),
                        Path.of(args[2]),
                        new TwoClocks(wall, System::nanoTime),
                        new SimpleMeterRegistry())
                .start();
    }

    private static Duration read(Path ahead) {
        try {
            return Duration.parse(Files.readString(ahead, UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
