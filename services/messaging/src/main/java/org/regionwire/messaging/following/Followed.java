package org.regionwire.messaging.following;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What is done with the records of followed topics: always by the same one thread. */
@FunctionalInterface
public interface Followed {

    /**
     * Takes records in the order of their offsets within each partition. What it throws is waited
     * out: the same records come again, so taking one twice must do no harm.
     */
    void take(List<ConsumerRecord<byte[], byte[]>> records);
}
