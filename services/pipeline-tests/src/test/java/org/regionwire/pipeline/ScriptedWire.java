package org.regionwire.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.regionwire.standalone.Checkout;
import org.regionwire.standalone.Progress;
import org.regionwire.standalone.StartCaches;
import org.regionwire.standalone.WireClient;
import org.regionwire.standalone.WirePorts;
import org.regionwire.testkit.TestFolders;

/** {@code deploy/standalone/run} as people call it, on free ports and in a folder of its own. */
final class ScriptedWire implements AutoCloseable {

    static final String SCRIPT = Checkout.find().root().resolve("deploy/standalone/run").toString();

    private static final Duration TO_BE_UP = Duration.ofSeconds(120);
    private static final Duration TO_STOP = Duration.ofSeconds(60);

    private final WirePorts ports = WirePorts.free();
    private final Path printed;
    private final Process process;
    private final WireClient client = new WireClient(ports.ingestAddress(), ports.feedsAddress());

    private ScriptedWire(Path data, String... options) throws IOException {
        TestFolders.empty(data);
        printed = data.resolveSibling(data.getFileName() + ".txt");
        List<String> command =
                new ArrayList<>(
                        List.of(
                                SCRIPT,
                                "--data=" + data,
                                "--feeds-port=" + ports.feeds(),
                                "--ingest-port=" + ports.ingest(),
                                "--kafka-port=" + ports.kafka(),
                                "--registry-port=" + ports.registry()));
        command.addAll(List.of(options));
        ProcessBuilder script =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(printed.toFile());
        // As in a container, where nobody has set one.
        script.environment().put("LC_ALL", "C");
        process = script.start();
    }

    /** Returns when the script says that the wire is up, with what is in seeds on it. */
    static ScriptedWire start(String name, String... options) {
        StartCaches.make(Checkout.find(), new Progress(System.out));
        ScriptedWire wire;
        try {
            wire = new ScriptedWire(Path.of("target", name).toAbsolutePath(), options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            Awaitility.await("the wire is up").atMost(TO_BE_UP).until(wire::isUp);
            return wire;
        } catch (RuntimeException | AssertionError e) {
            wire.close();
            throw e;
        }
    }

    private boolean isUp() {
        if (!process.isAlive()) {
            throw new AssertionError("the wire has stopped: " + printed());
        }
        return printed().contains("The wire is up");
    }

    /** All that the script has said so far. */
    String printed() {
        try {
            return Files.readString(printed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    WireClient client() {
        return client;
    }

    WirePorts ports() {
        return ports;
    }

    /** As Ctrl-C does. */
    @Override
    public void close() {
        client.close();
        process.destroy();
        try {
            if (!process.waitFor(TO_STOP.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("the wire does not stop: " + printed());
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            throw new AssertionError("the test was stopped", e);
        }
    }
}
