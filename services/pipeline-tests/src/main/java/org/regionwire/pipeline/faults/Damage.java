package org.regionwire.pipeline.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.stream.Stream;

/** What happens to folders that a service can make again. */
final class Damage {

    private static final int EVERY_SO_MANY_BYTES = 256;
    private static final int MOST_FILLED = 1 << 20;

    private Damage() {}

    /** Turns bits over, here and there, in the largest file of a folder; its length stays. */
    static void flipBits(Path folder) {
        Path file = largest(folder);
        try (var channel =
                FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            ByteBuffer one = ByteBuffer.allocate(1);
            for (long at = EVERY_SO_MANY_BYTES / 2;
                    at < channel.size();
                    at += EVERY_SO_MANY_BYTES) {
                one.clear();
                channel.read(one, at);
                one.put(0, (byte) (one.get(0) ^ 0x5A)).rewind();
                channel.write(one, at);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be damaged: %s".formatted(file, e), e);
        }
    }

    private static Path largest(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.max(Comparator.comparingLong(path -> path.toFile().length()))
                    .orElseThrow(() -> new Unmet("nothing to damage in " + folder));
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be read: %s".formatted(folder, e), e);
        }
    }

    /** Writes a file until its disk takes no more. */
    static void fill(Path file) {
        try (var channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            for (int size = MOST_FILLED; size > 0; size /= 2) {
                fill(channel, size);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be written: %s".formatted(file, e), e);
        }
    }

    private static void fill(FileChannel channel, int size) {
        ByteBuffer zeros = ByteBuffer.allocate(size);
        try {
            while (true) {
                channel.write(zeros.clear());
            }
        } catch (IOException _) {
            // Full: that is what was wanted.
        }
    }
}
