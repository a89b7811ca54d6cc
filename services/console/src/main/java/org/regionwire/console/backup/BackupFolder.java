package org.regionwire.console.backup;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;

/** Files of a backup beside those of the topics. */
final class BackupFolder {

    static final String REGISTRY = "registry.json";
    static final String GROUPS = "groups.json";

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private BackupFolder() {}

    /** Where a backup is written until it is whole. */
    static Path unfinished(Path folder) {
        return folder.resolveSibling(folder.getFileName() + ".unfinished");
    }

    /** Gives a whole backup its name, at once. */
    static void finish(Path folder) throws IOException {
        Files.move(unfinished(folder), folder, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Writes a file and says its SHA-256. */
    static String write(Path folder, String file, Object content) throws IOException {
        Path path = folder.resolve(file);
        Files.write(path, JSON.writeValueAsBytes(content));
        return Sha256.of(path);
    }

    static RegisteredSchemas schemas(Path folder) throws IOException {
        return JSON.readValue(folder.resolve(REGISTRY).toFile(), RegisteredSchemas.class);
    }

    static List<GroupOffset> groups(Path folder) throws IOException {
        return JSON.readValue(folder.resolve(GROUPS).toFile(), new TypeReference<>() {});
    }

    static void delete(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
