package org.regionwire.pipeline.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A disk of its own for one folder, small enough to be filled: in memory, and only for root. */
final class SmallDisk implements AutoCloseable {

    static final String ONLY_ROOT = "skipped: only root can mount a small disk for it";

    private static final String SIZE = "size=400m";

    private final @Nullable Path mounted;

    private SmallDisk(@Nullable Path mounted) {
        this.mounted = mounted;
    }

    /** Mounts it, or does nothing where that is not allowed. */
    static SmallDisk at(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be made: %s".formatted(folder, e), e);
        }
        boolean done =
                succeeds(List.of("mount", "-t", "tmpfs", "-o", SIZE, "tmpfs", folder.toString()));
        return new SmallDisk(done ? folder : null);
    }

    /** Unmounts what a run that was killed has left there. */
    static void release(Path folder) {
        if (isOne(folder)) {
            new SmallDisk(folder).close();
        }
    }

    /** Whether the folder is a disk of its own. */
    static boolean isOne(Path folder) {
        return succeeds(List.of("mountpoint", "-q", folder.toString()));
    }

    private static boolean succeeds(List<String> command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false; // there is no such program here
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        if (mounted != null && !succeeds(List.of("umount", mounted.toString()))) {
            throw new IllegalStateException(mounted + " cannot be unmounted");
        }
    }
}
