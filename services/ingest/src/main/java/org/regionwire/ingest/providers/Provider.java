package org.regionwire.ingest.providers;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.regionwire.messaging.keys.ApiKey;

/**
 * Who may deliver.
 *
 * @param publications the first is the default
 * @param keys several at a time, so that one can follow the other
 * @param documentsPerHour POSTs of pages or items that one instance takes in an hour; null: any
 * @param rights what its articles carry where they say nothing themselves
 */
public record Provider(
        String id,
        String name,
        boolean enabled,
        List<Publication> publications,
        List<ApiKey> keys,
        @Nullable Integer documentsPerHour,
        Rights rights) {

    /** Default rights of a provider. */
    public record Rights(
            @Nullable String copyrightHolder,
            @Nullable String copyrightNotice,
            @Nullable String usageTerms,
            TextRights text) {}

    /** How much of the text may be published; each allows less than the one before. */
    public enum TextRights {
        FULL,
        SUMMARY,
        NONE;

        /** What both allow, where the other says something. */
        public TextRights and(@Nullable TextRights other) {
            return other == null || other.compareTo(this) < 0 ? this : other;
        }
    }

    /** One without keys and quota. */
    public Provider(
            String id,
            String name,
            boolean enabled,
            List<Publication> publications,
            Rights rights) {
        this(id, name, enabled, publications, List.of(), null, rights);
    }

    public Provider {
        publications = List.copyOf(publications);
        keys = List.copyOf(keys);
    }

    public Optional<Publication> publication(String publicationId) {
        return publications.stream().filter(p -> p.id().equals(publicationId)).findFirst();
    }

    public Optional<Publication> defaultPublication() {
        return publications.stream().findFirst();
    }
}
