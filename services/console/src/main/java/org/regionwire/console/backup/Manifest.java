package org.regionwire.console.backup;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a backup holds. It is written last: a folder without it is no backup.
 *
 * @param format of the files; 1 is the only one so far
 * @param madeAt when the backup began
 * @param cluster id of the Kafka cluster that it was taken from
 * @param topics in the catalogue's order
 * @param sha256 of registry.json and groups.json, in hexadecimal
 */
record Manifest(
        int format, String madeAt, String cluster, List<Topic> topics, Map<String, String> sha256) {

    static final int FORMAT = 1;
    static final String FILE = "manifest.json";

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    /** One topic, its partitions in their order. */
    record Topic(String name, List<Partition> partitions) {

        long records() {
            return partitions.stream().mapToLong(Partition::records).sum();
        }
    }

    /**
     * One partition.
     *
     * @param end where its next record would have stood
     * @param file path in the folder; null when its records were left out
     * @param sha256 of the file; null when there is none
     */
    record Partition(
            int partition,
            long end,
            long records,
            @Nullable String file,
            @Nullable String sha256) {}

    Manifest {
        topics = List.copyOf(topics);
        sha256 = Map.copyOf(sha256);
    }

    void write(Path folder) throws IOException {
        Files.write(folder.resolve(FILE), JSON.writeValueAsBytes(this));
    }

    /**
     * @throws IOException when the folder is no backup that this version can read
     */
    static Manifest read(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            throw new IOException(
                    "%s has no %s: it is no backup, or one that broke off".formatted(folder, FILE));
        }
        int format = JSON.readTree(file.toFile()).path("format").asInt();
        if (format != FORMAT) {
            throw new IOException(
                    "%s has format %d, and this version reads %d: use the version that wrote it"
                            .formatted(file, format, FORMAT));
        }
        return JSON.readValue(file.toFile(), Manifest.class);
    }
}
