package org.regionwire.messaging.sharing;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** One partition of a shared topic, from the moment that it is ours until it is not. */
public interface Share extends AutoCloseable {

    /** Takes a record, in the order of the partition, from its beginning on. */
    void take(ConsumerRecord<byte[], byte[]> record);

    /** All that stands before this offset has been taken. */
    void readTo(long position);

    /** It is about to be lost; asked of all that are lost together before the first is closed. */
    default void closing() {}

    /** It is about to be another replica's, which waits until this returns. */
    @Override
    void close();
}
