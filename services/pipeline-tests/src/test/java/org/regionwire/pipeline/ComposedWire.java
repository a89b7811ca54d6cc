package org.regionwire.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.regionwire.platform.Ports;
import org.regionwire.standalone.Checkout;
import org.regionwire.testkit.TestFolders;

/** The wire in containers as {@code deploy/compose} runs it: a project and ports of its own. */
final class ComposedWire implements AutoCloseable {

    /** The pipe to its standard input closes when this JVM ends, however it does. */
    private static final String DOWN_AT_THE_END =
            "trap '' INT HUP TERM; cat >/dev/null; exec \"$0\" --volumes";

    private static final Path SCRIPTS = Checkout.find().root().resolve("deploy/compose");

    private final Path log;
    private final String project = "regionwire-it-" + ProcessHandle.current().pid();
    private final List<Integer> ports = Ports.free(4);
    private final Process down;

    ComposedWire(Path folder) {
        TestFolders.empty(folder);
        try {
            this.log = Files.createDirectories(folder).resolve("compose.log");
            this.down = process(List.of("sh", "-c", DOWN_AT_THE_END, script("down"))).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts what is not running; returns when all of it is ready. */
    void up(String... options) {
        List<String> command = new ArrayList<>(List.of(script("up")));
        command.addAll(List.of(options));
        try {
            Process up = process(command).start();
            up.getOutputStream().close();
            succeed(up, "up");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI ingest() {
        return local(ports.get(0));
    }

    URI feeds() {
        return local(ports.get(1));
    }

    String bootstrapServers() {
        return "localhost:" + ports.get(2);
    }

    Containers containers() {
        return new Containers(project);
    }

    private static URI local(int port) {
        return URI.create("http://localhost:" + port);
    }

    private static String script(String name) {
        return SCRIPTS.resolve(name).toString();
    }

    private ProcessBuilder process(List<String> command) {
        var builder =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(Redirect.appendTo(log.toFile()));
        builder.environment()
                .putAll(
                        Map.of(
                                "REGIONWIRE_PROJECT", project,
                                "REGIONWIRE_INGEST_PORT", ports.get(0).toString(),
                                "REGIONWIRE_FEEDS_PORT", ports.get(1).toString(),
                                "REGIONWIRE_KAFKA_PORT", ports.get(2).toString(),
                                "REGIONWIRE_REGISTRY_PORT", ports.get(3).toString()));
        return builder;
    }

    private void succeed(Process process, String what) throws IOException {
        try {
            int status = process.waitFor();
            if (status != 0) {
                throw new AssertionError(
                        "%s failed with %d: %s".formatted(what, status, Files.readString(log)));
            }
        } catch (InterruptedException e) {
            process.destroy();
            throw new AssertionError(what + " was interrupted", e);
        }
    }

    /** Containers, networks and volumes are gone after it. */
    @Override
    public void close() {
        try {
            down.getOutputStream().close();
            succeed(down, "down");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
