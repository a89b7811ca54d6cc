package org.regionwire.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Processes of a run whose parent was killed: they still hold its ports and files. */
public final class Leftovers {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private Leftovers() {}

    /**
     * Ends what still runs of the processes that {@link ManagedProcess} started with this folder:
     * asks all of them, and kills those that take longer than five seconds. Call it only while no
     * other run uses the folder.
     *
     * @return their names, the youngest first
     */
    public static List<String> end(Path folder) {
        List<PidFile> pidFiles = pidFiles(folder);
        List<String> names = new ArrayList<>();
        List<ProcessHandle> running = new ArrayList<>();
        for (PidFile pidFile : pidFiles) {
            pidFile.stillRunning()
                    .ifPresent(
                            process -> {
                                running.add(process);
                                names.add(pidFile.name());
                            });
        }
        running.forEach(ProcessHandle::destroy);
        if (!allEnd(running)) {
            running.forEach(ProcessHandle::destroyForcibly);
            allEnd(running);
        }
        pidFiles.forEach(PidFile::delete);
        return names;
    }

    private static List<PidFile> pidFiles(Path folder) {
        List<PidFile> found = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (var files = Files.newDirectoryStream(folder, "*" + PidFile.SUFFIX)) {
                files.forEach(file -> found.add(new PidFile(file)));
            } catch (IOException e) {
                throw new UncheckedIOException("%s cannot be read: %s".formatted(folder, e), e);
            }
        }
        found.sort(Comparator.comparing(PidFile::started).reversed());
        return found;
    }

    private static boolean allEnd(List<ProcessHandle> processes) {
        var ends = processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new);
        try {
            CompletableFuture.allOf(ends).get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
