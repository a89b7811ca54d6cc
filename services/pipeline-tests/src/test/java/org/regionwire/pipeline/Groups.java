package org.regionwire.pipeline;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;
import org.regionwire.schemas.catalogue.Topics;

/** The consumer groups of the wire, as the broker knows them. */
final class Groups implements AutoCloseable {

    static final String GATE = "feed-publisher.gate";
    static final int PARTITIONS = 12;

    private static final Map<String, List<String>> READ_BY =
            Map.of(
                    "enrichment",
                    List.of(Topics.ARTICLES_INGESTED),
                    "categorization",
                    List.of(Topics.ARTICLES_ENRICHED),
                    GATE,
                    List.of(Topics.ARTICLES_CATEGORIZED, Topics.ARTICLES_RULINGS));

    private final Admin admin;

    Groups(String bootstrapServers) {
        this.admin =
                Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers));
    }

    /** Partitions that each member of a group holds. */
    List<Integer> partitionsByMember(String group) {
        try {
            var described = admin.describeConsumerGroups(List.of(group)).all().get().get(group);
            return Objects.requireNonNull(described).members().stream()
                    .map(member -> member.assignment().topicPartitions().size())
                    .toList();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(group + " cannot be described", e);
        }
    }

    /**
     * What the groups have not committed of what is committed in their topics: end offset minus
     * committed offset where the two differ, by group and partition.
     */
    Map<String, Long> lag() {
        Map<String, Long> lag = new TreeMap<>();
        READ_BY.forEach(
                (group, topics) -> {
                    Map<TopicPartition, Long> done = committed(group);
                    ends(topics)
                            .forEach(
                                    (partition, end) -> {
                                        long open = end - done.getOrDefault(partition, 0L);
                                        if (open != 0) {
                                            lag.put(group + " " + partition, open);
                                        }
                                    });
                });
        return lag;
    }

    /** Offset of the next record that the group would read, of each partition that it has read. */
    Map<TopicPartition, Long> committed(String group) {
        try {
            Map<TopicPartition, Long> offsets = new HashMap<>();
            admin.listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get()
                    .forEach(
                            (partition, offset) -> {
                                if (offset != null) {
                                    offsets.put(partition, offset.offset());
                                }
                            });
            return offsets;
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError("offsets of " + group + " cannot be read", e);
        }
    }

    private Map<TopicPartition, Long> ends(Collection<String> topics) {
        Map<TopicPartition, OffsetSpec> asked = new HashMap<>();
        for (String topic : topics) {
            IntStream.range(0, PARTITIONS)
                    .forEach(i -> asked.put(new TopicPartition(topic, i), OffsetSpec.latest()));
        }
        try {
            Map<TopicPartition, Long> ends = new HashMap<>();
            admin.listOffsets(asked, new ListOffsetsOptions(IsolationLevel.READ_COMMITTED))
                    .all()
                    .get()
                    .forEach((partition, end) -> ends.put(partition, end.offset()));
            return ends;
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError("ends of " + topics + " cannot be read", e);
        }
    }

    @Override
    public void close() {
        admin.close();
    }
}
