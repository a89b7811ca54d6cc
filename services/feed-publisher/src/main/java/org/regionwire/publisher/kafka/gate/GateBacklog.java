package org.regionwire.publisher.kafka.gate;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.common.TopicPartition;
import org.regionwire.messaging.stage.Backlog;

/**
 * What was fetched for the gate and is not decided, and since when it waits. Kafka Streams tells no
 * age, and the consumer's own lag ends where fetching does: a gate that is stuck with what it holds
 * would look idle.
 */
final class GateBacklog {

    private final Backlog waiting = new Backlog();
    private final Map<TopicPartition, Long> fetchedThrough = new ConcurrentHashMap<>();

    /** These offsets came in, the first of them written at {@code oldest}. */
    void fetched(TopicPartition partition, long first, long last, Instant oldest) {
        fetchedThrough.put(partition, last);
        waiting.seen(partition, waiting.records(partition) + last - first + 1, oldest);
    }

    /** This one is decided; what is left came after it. */
    void decided(TopicPartition partition, long offset, Instant written) {
        waiting.is(partition, fetchedThrough.getOrDefault(partition, offset) - offset, written);
    }

    /** They are another thread's or instance's from now on, or fetched again. */
    void forget(Collection<TopicPartition> gone) {
        waiting.forget(gone);
        fetchedThrough.keySet().removeAll(gone);
    }

    long records() {
        return waiting.records();
    }

    Duration age(Instant now) {
        return waiting.age(now);
    }
}
