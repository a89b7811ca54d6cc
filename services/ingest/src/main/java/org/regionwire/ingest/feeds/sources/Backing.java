package org.regionwire.ingest.feeds.sources;

import java.util.Optional;
import org.regionwire.ingest.providers.Provider;
import org.regionwire.ingest.providers.Providers;
import org.regionwire.ingest.providers.Publication;

/** Who answers for a source: without that it is not asked. */
public sealed interface Backing {

    /** Its articles are this publication's. */
    record By(Provider provider, Publication publication) implements Backing {}

    /**
     * Nobody at present.
     *
     * @param reason a sentence that says what to do
     */
    record Nobody(String reason) implements Backing {}

    /** As the providers are by now. */
    static Backing of(Source source, Providers providers) {
        Optional<Provider> known = providers.byId(source.provider());
        if (known.isEmpty()) {
            return new Nobody(
                    "There is no provider “%s” any more. An operator adds it to the topic providers."
                            .formatted(source.provider()));
        }
        Provider provider = known.get();
        if (!provider.enabled()) {
            return new Nobody("Provider “%s” is disabled at present.".formatted(source.provider()));
        }
        String named = source.publication();
        return (named == null ? provider.defaultPublication() : provider.publication(named))
                .<Backing>map(publication -> new By(provider, publication))
                .orElseGet(
                        () ->
                                new Nobody(
                                        "Provider “%s” does not deliver its publication any more: set the source again with another."
                                                .formatted(source.provider())));
    }
}
