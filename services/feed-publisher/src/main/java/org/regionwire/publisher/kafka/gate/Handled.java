package org.regionwire.publisher.kafka.gate;

import org.jspecify.annotations.Nullable;
import org.regionwire.schemas.PublishedArticle;

/** What became of one record at the gate. */
sealed interface Handled {

    /** The article has a new public version. */
    record Published(PublishedArticle article, byte[] value, byte[] fence) implements Handled {}

    /** Nothing changes for a reader; what is remembered may. */
    record Remembered(String reason, byte[] fence) implements Handled {}

    /** A null: what an erasure leaves. What is remembered of the article stays as it was. */
    record Erased() implements Handled {}

    /** The record can never be handled. */
    record Dead(String cause) implements Handled {

        static Dead of(RuntimeException e) {
            @Nullable String message = e.getMessage();
            return new Dead(message == null ? e.getClass().getSimpleName() : message);
        }
    }
}
