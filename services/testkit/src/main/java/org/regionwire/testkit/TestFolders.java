package org.regionwire.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** Folders that a test may throw away. */
public final class TestFolders {
    private TestFolders() {}

    /** Deletes the folder with all that is in it, if it is there. */
    public static void empty(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var paths = Files.walk(folder)) {
            List<Path> deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be emptied: %s".formatted(folder, e), e);
        }
    }
}
