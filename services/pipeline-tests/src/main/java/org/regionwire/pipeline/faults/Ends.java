package org.regionwire.pipeline.faults;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;

/** The ends of the topics, open transactions included. */
final class Ends implements AutoCloseable {

    private final Admin admin;

    Ends(String bootstrapServers) {
        this.admin =
                Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers));
    }

    /** Whether the reader comes to the ends of now, which it cannot while a transaction is open. */
    boolean areReachedBy(TopicsReader reader, Duration limit) {
        Map<TopicPartition, Long> now = of(reader);
        return Moment.until(() -> reader.hasReached(now), limit);
    }

    private Map<TopicPartition, Long> of(TopicsReader reader) {
        try {
            return admin
                    .listOffsets(
                            reader.partitions().stream()
                                    .collect(
                                            Collectors.toMap(
                                                    Function.identity(), _ -> OffsetSpec.latest())))
                    .all()
                    .get()
                    .entrySet()
                    .stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, end -> end.getValue().offset()));
        } catch (ExecutionException e) {
            throw new Unmet("the ends of the topics cannot be had: " + e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Map.of();
        }
    }

    @Override
    public void close() {
        admin.close();
    }
}
