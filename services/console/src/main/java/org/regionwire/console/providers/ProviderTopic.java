package org.regionwire.console.providers;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.regionwire.console.connection.Connection;
import org.regionwire.console.connection.KeyedTopic;
import org.regionwire.schemas.Provider;
import org.regionwire.schemas.catalogue.Topics;

/** Writes providers to their topic, and reads them. */
public final class ProviderTopic {

    static final KeyedTopic<Provider> TOPIC = new KeyedTopic<>(Topics.PROVIDERS, Provider.class);

    /** What their uris begin with, before the id. */
    static final String URI = "urn:regionwire:provider:";

    private ProviderTopic() {}

    /**
     * Returns when all are written; a provider that is there already is replaced, but for its keys:
     * a file has none, and whoever puts it must not lock providers out.
     */
    public static void put(
            Connection connection, List<Provider> providers, Consumer<String> progress)
            throws InterruptedException {
        TOPIC.write(connection, kept(providers, read(connection, progress)));
    }

    /** The newest of each, by their uris. */
    static Map<String, Provider> read(Connection connection, Consumer<String> progress) {
        return TOPIC.read(connection, progress);
    }

    /** What a file says of providers, which says nothing of keys, with the keys that they have. */
    static Map<String, Provider> kept(List<Provider> ofFile, Map<String, Provider> known) {
        Map<String, Provider> kept = new TreeMap<>();
        for (Provider provider : ofFile) {
            Provider before = known.get(provider.getUri());
            kept.put(
                    provider.getUri(),
                    before == null
                            ? provider
                            : Provider.newBuilder(provider)
                                    .setApiKeys(before.getApiKeys())
                                    .build());
        }
        return kept;
    }
}
