package org.regionwire.console.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.regionwire.console.connection.Connection;
import org.regionwire.console.terminal.ExitCode;
import org.regionwire.console.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A running wire into a folder. */
@Command(
        name = "backup",
        description = {
            "Copy all topics, schemas and offsets of groups into a folder. The wire may run.",
            "What was accepted before it began is in it; restore brings it back as it was."
        })
public final class BackupCommand implements Callable<Integer> {

    @Mixin private Connection connection = new Connection();
    @Mixin private Terminal terminal = new Terminal();

    @Option(
            names = "--to",
            paramLabel = "DIR",
            required = true,
            description = "Folder to write; it must not exist yet.")
    private Path to = Path.of("");

    @Option(
            names = "--compacted-only",
            description =
                    "Leave out the records of topics that are kept for 30 days: what is on its way,"
                            + " and dead letters.")
    private boolean compactedOnly;

    @Override
    public Integer call() throws IOException, InterruptedException, ExecutionException {
        Path folder = to.toAbsolutePath().normalize();
        Path unfinished = BackupFolder.unfinished(folder);
        if (Files.exists(folder)) {
            throw terminal.calledWrongly(folder + " exists: choose another, or delete it");
        }
        if (Files.exists(unfinished)) {
            throw terminal.calledWrongly(
                    "%s is of a backup that runs or broke off: delete it when none runs"
                            .formatted(unfinished));
        }
        Instant now = InstantSource.system().instant();
        Manifest manifest =
                new Backup(connection, terminal::progress).write(folder, compactedOnly, now);
        Summary.answer(terminal, manifest, "copied to " + folder);
        return ExitCode.DONE;
    }
}
