package org.regionwire.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * Remembers a process beyond the life of its parent: one line, its pid and the instant it started.
 */
record PidFile(Path path) {
    static final String SUFFIX = ".pid";

    /**
     * Pids are used again, also after a reboot; the start tells whose it is. The system derives it
     * from a boot time that is known to the second and drifts with the clock.
     */
    private static final Duration SAME_START = Duration.ofSeconds(3);

    /** Of the process, as it was started under. */
    String name() {
        String file = path.getFileName().toString();
        return file.substring(0, file.length() - SUFFIX.length());
    }

    void write(ProcessHandle process) throws IOException {
        Instant started = process.info().startInstant().orElseGet(Instant::now);
        Files.writeString(path, process.pid() + " " + started + "\n");
    }

    void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be deleted: %s".formatted(path, e), e);
        }
    }

    /** When the remembered process was started; {@link Instant#EPOCH} when the file is damaged. */
    Instant started() {
        return read().map(Remembered::started).orElse(Instant.EPOCH);
    }

    /**
     * The process, if it still runs and is the one remembered rather than a later one of that pid.
     */
    Optional<ProcessHandle> stillRunning() {
        return read().flatMap(
                        remembered ->
                                ProcessHandle.of(remembered.pid)
                                        .filter(ProcessHandle::isAlive)
                                        .filter(found -> startedAt(found, remembered.started)));
    }

    private static boolean startedAt(ProcessHandle process, Instant remembered) {
        return process.info()
                .startInstant()
                .map(found -> Duration.between(found, remembered).abs())
                .filter(apart -> apart.compareTo(SAME_START) <= 0)
                .isPresent();
    }

    private record Remembered(long pid, Instant started) {}

    private Optional<Remembered> read() {
        try {
            String[] parts = Files.readString(path).strip().split(" ", 2);
            return Optional.of(new Remembered(Long.parseLong(parts[0]), Instant.parse(parts[1])));
        } catch (IOException
                | NumberFormatException
                | ArrayIndexOutOfBoundsException
                | DateTimeParseException e) {
            return Optional.empty(); // gone, or half written when the power went: nothing to end
        }
    }
}
