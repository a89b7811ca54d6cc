package org.regionwire.pipeline;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.record.FileRecords;
import org.apache.kafka.common.record.Record;
import org.apache.kafka.common.record.RecordBatch;
import org.jspecify.annotations.Nullable;

/**
 * Looks for words in every file of a folder, byte by byte, but the broker's indexes of numbers; and
 * in the broker's logs, which are compressed, in every record that is there, whether a consumer
 * would see it or not. Lucene leaves a word that comes for the first time as it is.
 */
final class TextOnDisk {

    /** Segments, also those that are being replaced or deleted. */
    private static final Pattern SEGMENT =
            Pattern.compile("\\d{20}\\.log(\\.(deleted|cleaned|swap))?");

    /** Offsets and times, numbers only; each is set aside at ten megabytes of zeros. */
    private static final Pattern INDEX = Pattern.compile("\\d{20}\\.(index|timeindex)");

    private final List<String> wanted;

    /**
     * @param words of more than one character, so that they are not found by accident
     */
    TextOnDisk(String... words) {
        this.wanted =
                Stream.of(words)
                        .flatMap(w -> Stream.of(UTF_8, UTF_16BE, UTF_16LE).map(w::getBytes))
                        .map(bytes -> new String(bytes, ISO_8859_1))
                        .toList();
    }

    /** Folders with a file that has one of the words, seen from the root. */
    SortedSet<String> folders(Path root) {
        SortedSet<String> found = new TreeSet<>();
        try {
            Files.walkFileTree(
                    root,
                    new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                                throws IOException {
                            if (isIn(file)) {
                                found.add(root.relativize(file.getParent()).toString());
                            }
                            return FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFileFailed(Path file, IOException e) {
                            return FileVisitResult.CONTINUE; // Deleted meanwhile.
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private boolean isIn(Path file) throws IOException {
        if (INDEX.matcher(file.getFileName().toString()).matches()) {
            return false;
        }
        try {
            return isIn(ByteBuffer.wrap(Files.readAllBytes(file)))
                    || (SEGMENT.matcher(file.getFileName().toString()).matches()
                            && isInRecords(file));
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private boolean isInRecords(Path segment) throws IOException {
        FileRecords records = FileRecords.open(segment.toFile(), false);
        try {
            for (RecordBatch batch : records.batches()) {
                for (Record record : batch) {
                    if (isIn(record.key()) || isIn(record.value()) || isInHeaders(record)) {
                        return true;
                    }
                }
            }
        } finally {
            records.closeHandlers(); // Closing would shorten the broker's file.
        }
        return false;
    }

    private boolean isInHeaders(Record record) {
        return Stream.of(record.headers())
                .map(Header::value)
                .anyMatch(value -> value != null && isIn(ByteBuffer.wrap(value)));
    }

    private boolean isIn(@Nullable ByteBuffer bytes) {
        if (bytes == null) {
            return false;
        }
        String text = ISO_8859_1.decode(bytes.duplicate()).toString();
        return wanted.stream().anyMatch(text::contains);
    }
}
