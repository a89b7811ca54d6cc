package org.regionwire.ingest.documents;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.regionwire.ingest.providers.Provider;
import org.regionwire.ingest.providers.Providers;
import org.regionwire.ingest.providers.Publication;

/** Who sends, and for which of its publications. */
public record Sender(Provider provider, Publication publication) {

    private static final int LONGEST = 200;

    /** The sender that a delivery names; null when it cannot be, and then faults say why. */
    public static @Nullable Sender named(
            @Nullable String providerId,
            @Nullable String publicationId,
            Providers providers,
            List<Fault> faults) {
        Provider provider = provider(providerId, providers, faults);
        Publication publication =
                provider == null ? null : publication(publicationId, provider, faults);
        return provider == null || publication == null ? null : new Sender(provider, publication);
    }

    private static @Nullable Provider provider(
            @Nullable String id, Providers providers, List<Fault> faults) {
        if (id == null || id.isBlank()) {
            faults.add(
                    new Fault(
                            Fault.Kind.MISSING_PARAMETER,
                            "provider",
                            "Say who delivers: ?provider=ID or the header Regionwire-Provider."));
            return null;
        }
        Optional<Provider> provider = providers.byId(id);
        if (provider.isEmpty()) {
            faults.add(
                    new Fault(
                            Fault.Kind.UNKNOWN_PROVIDER,
                            "provider",
                            "There is no provider “%s”. An operator adds it to the topic providers."
                                    .formatted(shortened(id))));
        } else if (!provider.get().enabled()) {
            faults.add(
                    new Fault(
                            Fault.Kind.PROVIDER_DISABLED,
                            "provider",
                            "The provider “%s” may not deliver at present.".formatted(id)));
        }
        return provider.orElse(null);
    }

    private static @Nullable Publication publication(
            @Nullable String id, Provider provider, List<Fault> faults) {
        Optional<Publication> publication =
                id == null ? provider.defaultPublication() : provider.publication(id);
        if (publication.isEmpty()) {
            faults.add(
                    new Fault(
                            Fault.Kind.UNKNOWN_PUBLICATION,
                            "publication",
                            "Provider “%s” delivers %s."
                                    .formatted(
                                            provider.id(),
                                            provider.publications().stream()
                                                    .map(Publication::id)
                                                    .toList())));
        }
        return publication.orElse(null);
    }

    static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
