package org.regionwire.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Processes of a run whose parent was killed: they still hold its ports and files. */
public final class Leftovers {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private Leftovers() {}

    /**
     * Ends what still runs of the processes that {@link ManagedProcess} started with this folder,
     * the youngest first. Call it only while no other run uses the folder.
     *
     * @return their names, in the order they were ended
     */
    public static List<String> end(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.newDirectoryStream(folder, "*.pid")) {
            var pidFiles = new ArrayList<PidFile>();
            files.forEach(file -> pidFiles.add(new PidFile(file)));
            pidFiles.sort(Comparator.comparing(PidFile::started).reversed());
            var ended = new ArrayList<String>();
            for (PidFile pidFile : pidFiles) {
                pidFile.stillRunning()
                        .ifPresent(
                                process -> {
                                    end(process);
                                    String file = pidFile.path().getFileName().toString();
                                    ended.add(file.substring(0, file.length() - ".pid".length()));
                                });
                pidFile.delete();
            }
            return ended;
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be read: %s".formatted(folder, e), e);
        }
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        if (!hasEnded(process)) {
            process.destroyForcibly();
            hasEnded(process);
        }
    }

    private static boolean hasEnded(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
