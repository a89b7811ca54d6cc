package org.regionwire.ingest.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.regionwire.platform.JavaCommand;
import org.regionwire.platform.ManagedProcess;
import org.regionwire.testkit.Unique;
import org.regionwire.testkit.Wire;

/** An ingest as a process of its own, which can be killed. */
final class IngestProcess {

    private IngestProcess() {}

    /**
     * Starts one on the tests' wire and does not wait for it.
     *
     * @param name of its log
     * @param settings as on a command line: --key=value
     */
    static ManagedProcess start(String name, List<String> settings) {
        List<String> program =
                new ArrayList<>(
                        List.of(
                                "-cp",
                                System.getProperty("java.class.path"),
                                IngestService.class.getName(),
                                "--server.address=127.0.0.1",
                                "--server.port=0",
                                "--regionwire.instance=" + Unique.name(name),
                                "--regionwire.kafka.transaction-timeout=6s",
                                "--regionwire.kafka.session-timeout=6s",
                                "--regionwire.ingest.heartbeat=0s"));
        Wire.running()
                .properties()
                .forEach((key, value) -> program.add("--%s=%s".formatted(key, value)));
        program.addAll(settings);
        return ManagedProcess.start(
                name,
                new JavaCommand(List.of("-Xmx192m"), program, Map.of()),
                Path.of("target", "ingest-processes").toAbsolutePath());
    }
}
