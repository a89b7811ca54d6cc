package org.regionwire.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A file in the data folder by which {@code deploy/regionwire} finds the wire while it runs. */
final class AddressFile {
    private static final String NAME = "addresses";

    private final Path path;

    AddressFile(DataFolder data) {
        this.path = data.of(NAME);
    }

    /** Each line is an environment variable of the console and its value. */
    void write(String bootstrapServers, URI registry, URI ingest) {
        try {
            Files.write(
                    path,
                    List.of(
                            "REGIONWIRE_KAFKA_BOOTSTRAP_SERVERS=" + bootstrapServers,
                            "REGIONWIRE_REGISTRY_URL=" + registry,
                            "REGIONWIRE_INGEST_URL=" + ingest));
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be written: %s".formatted(path, e), e);
        }
    }

    void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be deleted: %s".formatted(path, e), e);
        }
    }
}
