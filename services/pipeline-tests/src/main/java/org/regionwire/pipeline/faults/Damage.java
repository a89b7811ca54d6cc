package org.regionwire.pipeline.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/** What happens to folders that a service can make again. */
final class Damage {

    private static final int EVERY_SO_MANY_BYTES = 256;
    private static final int MOST_FILLED = 1 << 20;

    private Damage() {}

    /**
     * Turns bits over, here and there, in all files of an index; their lengths stay. In all, since
     * what has come after its last commit is thrown away unread, however large it is.
     */
    static void flipBits(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> segments =
                    files.filter(file -> file.getFileName().toString().startsWith("_")).toList();
            if (segments.isEmpty()) {
                throw new Unmet("nothing to damage in " + folder);
            }
            segments.forEach(Damage::flipBitsOf);
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be read: %s".formatted(folder, e), e);
        }
    }

    private static void flipBitsOf(Path file) {
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
        } catch (NoSuchFileException e) {
            // Merged away meanwhile.
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be damaged: %s".formatted(file, e), e);
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
