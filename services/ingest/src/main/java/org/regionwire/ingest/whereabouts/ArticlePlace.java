package org.regionwire.ingest.whereabouts;

import org.jspecify.annotations.Nullable;

/** Where an article is by now. */
public sealed interface ArticlePlace {

    /** On its way through the stages. */
    record Waiting() implements ArticlePlace {}

    /** Through the gate, with this content or the same. */
    record Released(int version) implements ArticlePlace {}

    /** Taken back: withheld or canceled. */
    record Recalled(int version, String status) implements ArticlePlace {}

    /** A stage could not handle it. */
    record Dead(String topic, int partition, long offset, @Nullable String cause)
            implements ArticlePlace {}
}
