package org.regionwire.publisher.kafka.gate;

import org.jspecify.annotations.Nullable;
import org.regionwire.messaging.stage.DeadReason;
import org.regionwire.schemas.PublishedArticle;
import org.regionwire.schemas.wireformat.CorruptRecordException;

/** What became of one record at the gate. */
sealed interface Handled {

    /** The same, with this text to be kept where it has none. */
    default Handled with(byte @Nullable [] text) {
        return switch (this) {
            case Published(var article, var value, var kept) ->
                    new Published(article, value, kept.with(text));
            case Remembered(var reason, var kept) -> new Remembered(reason, kept.with(text));
            case Erased _, Dead _ -> this;
        };
    }

    /** The article has a new public version. */
    record Published(PublishedArticle article, byte[] value, Kept kept) implements Handled {}

    /** Nothing changes for a reader; what is remembered may. */
    record Remembered(String reason, Kept kept) implements Handled {}

    /** A null: what an erasure leaves. What is remembered of the article stays as it was. */
    record Erased() implements Handled {}

    /** The record can never be handled. */
    record Dead(DeadReason reason, String cause) implements Handled {

        static Dead of(RuntimeException e) {
            @Nullable String message = e.getMessage();
            return new Dead(
                    e instanceof CorruptRecordException
                            ? DeadReason.CORRUPT
                            : DeadReason.UNMAPPABLE,
                    message == null ? e.getClass().getSimpleName() : message);
        }
    }
}
