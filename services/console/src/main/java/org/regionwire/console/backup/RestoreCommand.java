package org.regionwire.console.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.regionwire.console.connection.Connection;
import org.regionwire.console.terminal.ExitCode;
import org.regionwire.console.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A backup into an empty wire. */
@Command(
        name = "restore",
        description = {
            "Write a backup into a broker and a registry that have nothing of the wire yet.",
            "Every record gets the partition and the offset that it had. No service may run."
        })
public final class RestoreCommand implements Callable<Integer> {

    @Mixin private Connection connection = new Connection();
    @Mixin private Terminal terminal = new Terminal();

    @Option(
            names = "--from",
            paramLabel = "DIR",
            required = true,
            description = "Folder that backup wrote.")
    private Path from = Path.of("");

    @Option(
            names = "--replication",
            paramLabel = "N",
            defaultValue = "1",
            description = "Copies of each partition; 3 on a cluster (default: 1).")
    private int replication;

    @Option(
            names = "--check",
            description = "Say whether the backup is whole; write nothing, ask no broker.")
    private boolean check;

    @Override
    public Integer call() throws IOException, InterruptedException, ExecutionException {
        Manifest manifest = Manifest.read(from);
        List<String> damage = Damage.in(from, manifest);
        if (check && !damage.isEmpty()) {
            terminal.answer(damage, () -> damage.forEach(line -> terminal.line("%s", line)));
            return ExitCode.NOT_AS_IT_SHOULD_BE;
        }
        if (!damage.isEmpty()) {
            throw new IOException(
                    "%s is damaged, nothing was written: %s"
                            .formatted(from, String.join("; ", damage)));
        }
        if (!check) {
            new Restore(connection, terminal::progress)
                    .write(from, manifest, replication, "console-" + UUID.randomUUID());
        }
        Summary.answer(terminal, manifest, check ? "whole" : "restored; start the services");
        return ExitCode.DONE;
    }
}
