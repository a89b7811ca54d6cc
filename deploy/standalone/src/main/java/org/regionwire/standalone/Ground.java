package org.regionwire.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.CancellationException;
import org.apache.kafka.clients.admin.Admin;
import org.regionwire.console.connection.Connection;
import org.regionwire.console.providers.ProviderTopic;
import org.regionwire.console.providers.ProvidersFile;
import org.regionwire.schemas.catalogue.TopicCatalogue;
import org.regionwire.schemas.registration.SchemaRegistration;

/** What services expect to be there: topics, schemas, and who may deliver. */
final class Ground {
    private Ground() {}

    /** Adds what is missing; a second time changes nothing. */
    static void lay(String bootstrapServers, URI registry, Path seeds) {
        var connection = new Connection(bootstrapServers, registry);
        var catalogue = TopicCatalogue.load();
        Path providers = seeds.resolve("providers.json");
        try (Admin admin = connection.admin()) {
            catalogue.create(admin, 1);
            new SchemaRegistration(registry).registerAll(catalogue);
            if (Files.exists(providers)) {
                long revision = InstantSource.system().millis();
                ProviderTopic.put(connection, ProvidersFile.read(providers, revision), _ -> {});
            }
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be used: %s".formatted(providers, e), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Making topics was given up.");
        }
    }
}
