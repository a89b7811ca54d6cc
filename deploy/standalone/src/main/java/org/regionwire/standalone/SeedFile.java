package org.regionwire.standalone;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A page in {@code seeds/} and who delivers it. */
record SeedFile(Path path, String provider, String publication) {
    /** For pages that somebody lays into the folder: see seeds/README.md. */
    private static final String UNNAMED = "seeds";

    /** Every {@code .txt} file of the folder, by name; {@code documents.json} says whose it is. */
    static List<SeedFile> in(Path folder) {
        try {
            Map<String, JsonNode> named = new HashMap<>();
            Path list = folder.resolve("documents.json");
            if (Files.exists(list)) {
                new ObjectMapper()
                        .readTree(list.toFile())
                        .forEach(entry -> named.put(entry.path("file").asText(), entry));
            }
            if (!Files.isDirectory(folder)) {
                return List.of();
            }
            try (var files = Files.list(folder)) {
                return files.filter(file -> file.toString().endsWith(".txt"))
                        .sorted()
                        .map(file -> of(file, named.get(file.getFileName().toString())))
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be read: %s".formatted(folder, e), e);
        }
    }

    private static SeedFile of(Path file, @Nullable JsonNode entry) {
        if (entry == null) {
            return new SeedFile(file, UNNAMED, UNNAMED);
        }
        return new SeedFile(
                file,
                entry.path("provider").asText(UNNAMED),
                entry.path("publication").asText(UNNAMED));
    }
}
