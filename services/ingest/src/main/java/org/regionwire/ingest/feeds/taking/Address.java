package org.regionwire.ingest.feeds.taking;

import org.jspecify.annotations.Nullable;
import org.regionwire.ingest.feeds.polling.PollState;
import org.regionwire.ingest.feeds.sources.Source;

/**
 * Where a source is asked: where it has moved to, or by the URL that was set.
 *
 * @param isOther whether the one that was set is tried since the other has failed for long
 */
record Address(String url, String set, boolean isOther) {

    /**
     * Failures in a row after which the URL that was set is tried once, and again after as many.
     */
    private static final int FAILURES = 5;

    static Address of(Source source, PollState state) {
        String moved = state.effectiveUrl();
        if (moved == null) {
            return new Address(source.url(), source.url(), false);
        }
        boolean tried = state.failures() > 0 && state.failures() % FAILURES == 0;
        return new Address(tried ? source.url() : moved, source.url(), tried);
    }

    /** Whether it is not asked by the URL that was set. */
    boolean isMoved() {
        return !url.equals(set);
    }

    /**
     * Where it is asked from now on; null: by the URL that was set.
     *
     * @param moved where it has moved to for good; null where it has not
     */
    @Nullable String next(@Nullable String moved) {
        String next = moved == null ? url : moved;
        return next.equals(set) ? null : next;
    }
}
