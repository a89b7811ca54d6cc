package org.regionwire.messaging.stage;

import java.util.Locale;
import org.apache.kafka.clients.producer.ProducerRecord;

/** What became of one record: either way there is something to write. */
sealed interface Mapped {

    ProducerRecord<byte[], byte[]> toWrite();

    /** The stage's output. */
    record Output(ProducerRecord<byte[], byte[]> toWrite) implements Mapped {}

    /** The record as it came, with the cause. */
    record DeadLetter(ProducerRecord<byte[], byte[]> toWrite, Reason reason, String cause)
            implements Mapped {}

    /** Why a record is dead, in as few words as a counter can bear. */
    enum Reason {
        /** Bytes that are no record, or of a schema that nobody has. */
        CORRUPT,
        /** The mapping threw. */
        UNMAPPABLE,
        /** The output is larger than its topic takes. */
        TOO_LARGE;

        /** As the metric calls it. */
        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
