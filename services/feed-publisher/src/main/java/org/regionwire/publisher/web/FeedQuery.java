package org.regionwire.publisher.web;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.regionwire.publisher.view.Duplicates;

/**
 * What the query of a feed's URL asks for. One form of it is canonical, so that caches hold one
 * copy: no query at all, {@code dup=local}, or {@code dup=all}.
 *
 * @param canonical false where the same is asked in other words: the reader is sent to the right
 *     ones
 */
record FeedQuery(Duplicates duplicates, boolean canonical) {

    private static final String DUP = "dup=";
    private static final String ALL = DUP + "all";
    private static final String LOCAL = DUP + "local";
    private static final String FIRST = DUP + "first";

    /**
     * @param query as it stands behind the question mark; null for none
     * @return empty when dup is asked for something that it cannot do
     */
    static Optional<FeedQuery> of(@Nullable String query) {
        if (query == null) {
            return Optional.of(new FeedQuery(Duplicates.FIRST, true));
        }
        Duplicates asked = Duplicates.FIRST;
        for (String part : query.split("&")) {
            String word = part.toLowerCase(Locale.ROOT);
            switch (word) {
                case ALL -> asked = Duplicates.ALL;
                case LOCAL -> asked = Duplicates.LOCAL;
                case FIRST -> asked = Duplicates.FIRST;
                default -> {
                    if (word.startsWith(DUP)) {
                        return Optional.empty();
                    }
                }
            }
        }
        return Optional.of(new FeedQuery(asked, query.equals(ALL) || query.equals(LOCAL)));
    }

    /** The same of a feed without a region: no paper is at home there. */
    FeedQuery everywhere() {
        return duplicates == Duplicates.LOCAL ? new FeedQuery(Duplicates.FIRST, false) : this;
    }
}
