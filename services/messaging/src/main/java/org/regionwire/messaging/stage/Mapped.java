package org.regionwire.messaging.stage;

import org.apache.kafka.clients.producer.ProducerRecord;

/** What became of one record: either way there is something to write. */
sealed interface Mapped {

    ProducerRecord<byte[], byte[]> toWrite();

    /** The stage's output. */
    record Output(ProducerRecord<byte[], byte[]> toWrite) implements Mapped {}

    /** The record as it came, with the cause. */
    record DeadLetter(ProducerRecord<byte[], byte[]> toWrite, DeadReason reason, String cause)
            implements Mapped {}
}
