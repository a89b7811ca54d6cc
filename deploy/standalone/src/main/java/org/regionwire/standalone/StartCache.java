package org.regionwire.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.regionwire.platform.StartFailure;

/**
 * What the JVM loaded and linked while a service was trained (JEP 514): a start with it costs half
 * the processor time. The JVM says so and starts without it when it does not fit.
 *
 * @param file beside the extracted jar
 */
record StartCache(Path file) {

    static StartCache of(Path extractedJar) {
        return new StartCache(extractedJar.resolveSibling("start.aot"));
    }

    boolean exists() {
        return Files.exists(file);
    }

    /** Flags for a start with it; none where there is none. */
    List<String> use() {
        return exists() ? List.of("-XX:AOTCache=" + file) : List.of();
    }

    /** Flags for a start that learns; the JVM writes when it ends. */
    List<String> learn() {
        return List.of("-XX:AOTCacheOutput=" + learned());
    }

    /**
     * Keeps what was learned, for every start from now on.
     *
     * @throws StartFailure when nothing was
     */
    void keep() {
        if (!Files.exists(learned())) {
            throw new StartFailure("The JVM wrote no start cache %s.".formatted(learned()));
        }
        try {
            Files.move(learned(), file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be written: %s".formatted(file, e), e);
        }
    }

    private Path learned() {
        return file.resolveSibling("start.aot.new");
    }
}
