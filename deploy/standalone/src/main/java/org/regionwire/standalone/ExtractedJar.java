package org.regionwire.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.regionwire.platform.JavaCommand;
import org.regionwire.platform.ManagedProcess;

/**
 * A service's jar taken apart into a plain jar and its libraries beside it: the JVM opens those in
 * half the time that it takes for jars inside a jar. Done once per build of the jar.
 */
final class ExtractedJar {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private ExtractedJar() {}

    /** The plain jar to run. */
    static Path of(Path jar, Path logs) {
        try {
            Path target = jar.resolveSibling("extracted");
            Path extracted = target.resolve(jar.getFileName());
            Path stamp = target.resolve("built-from");
            String build = contents(jar);
            if (!Files.exists(stamp) || !Files.readString(stamp).equals(build)) {
                Files.deleteIfExists(stamp);
                // It would still fit: all jars have the same date.
                Files.deleteIfExists(StartCache.of(extracted).file());
                extract(jar, target, logs);
                Files.writeString(stamp, build);
            }
            return extracted;
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be taken apart: %s".formatted(jar, e), e);
        }
    }

    /** Not its time: a reproducible build gives every jar the same. */
    private static String contents(Path jar) throws IOException {
        try (var zip = new ZipFile(jar.toFile())) {
            return zip.stream()
                    .map(entry -> entry.getName() + " " + Long.toHexString(entry.getCrc()))
                    .collect(Collectors.joining("\n"));
        }
    }

    private static void extract(Path jar, Path target, Path logs) {
        var command =
                JavaCommand.ofJar(
                        jar,
                        List.of("-Xmx96m", "-Djarmode=tools"),
                        List.of("extract", "--force", "--destination", target.toString()));
        String name = "extract-" + jar.getFileName();
        ManagedProcess.start(name, command, logs).awaitSuccess(LIMIT);
    }
}
