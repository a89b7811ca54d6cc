package org.regionwire.publisher.article;

import org.jspecify.annotations.Nullable;

/** Who owns an article and on which terms it may be used. */
public record Rights(
        @Nullable String copyrightHolder,
        @Nullable String copyrightNotice,
        @Nullable String usageTerms,
        TextRights text) {

    /** The notice; without one the holder. */
    public @Nullable String line() {
        return copyrightNotice == null ? copyrightHolder : copyrightNotice;
    }
}
