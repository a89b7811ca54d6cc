package org.regionwire.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.regionwire.platform.StartFailure;

/** A folder that one wire at a time keeps its data in; the lock goes when its process does. */
final class DataFolder implements AutoCloseable {
    /** A broker that runs into a full disk stops at once, so there has to be room to begin with. */
    private static final long LEAST_FREE = 500L << 20;

    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /**
     * @throws StartFailure when another wire uses it, or its disk is full
     */
    static DataFolder take(Path path) {
        try {
            Files.createDirectories(path);
            checkRoom(path, Files.getFileStore(path).getUsableSpace());
            FileChannel channel =
                    FileChannel.open(
                            path.resolve("lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new StartFailure(
                        ("Another wire is using %s: end it, or give this one another --data and other"
                                        + " ports.")
                                .formatted(path));
            }
            return new DataFolder(path, channel);
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be used: %s".formatted(path, e), e);
        }
    }

    static void checkRoom(Path path, long free) {
        if (free < LEAST_FREE) {
            throw new StartFailure(
                    "Only %d MB are free on the disk of %s: make room for %d MB at least, or choose a folder elsewhere with --data."
                            .formatted(free >> 20, path, LEAST_FREE >> 20));
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // held by a wire in this very JVM
        }
    }

    Path logs() {
        return path.resolve("logs");
    }

    Path of(String part) {
        return path.resolve(part);
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
