package org.regionwire.console.backup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsOptions;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.ListGroupsOptions;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** How far consumer groups have read: the stages', the gate's, and those of apps. */
final class Groups {

    private Groups() {}

    /** Of all groups that have read one of these topics; waits for transactions that move them. */
    static List<GroupOffset> read(Admin admin, Collection<String> topics)
            throws InterruptedException, ExecutionException {
        Map<String, ListConsumerGroupOffsetsSpec> all = new HashMap<>();
        for (GroupListing group :
                admin.listGroups(ListGroupsOptions.forConsumerGroups()).all().get()) {
            all.put(group.groupId(), new ListConsumerGroupOffsetsSpec());
        }
        List<GroupOffset> offsets = new ArrayList<>();
        admin.listConsumerGroupOffsets(
                        all, new ListConsumerGroupOffsetsOptions().requireStable(true))
                .all()
                .get()
                .forEach(
                        (group, committed) ->
                                committed.forEach(
                                        (partition, offset) -> {
                                            if (offset != null
                                                    && topics.contains(partition.topic())) {
                                                offsets.add(groupOffset(group, partition, offset));
                                            }
                                        }));
        return offsets;
    }

    private static GroupOffset groupOffset(
            String group, TopicPartition partition, OffsetAndMetadata offset) {
        return new GroupOffset(
                group,
                partition.topic(),
                partition.partition(),
                offset.offset(),
                offset.metadata() == null ? "" : offset.metadata());
    }

    /** Sets them for groups of which no member runs. */
    static void write(Admin admin, List<GroupOffset> offsets)
            throws InterruptedException, ExecutionException {
        Map<String, Map<TopicPartition, OffsetAndMetadata>> byGroup = new HashMap<>();
        for (GroupOffset offset : offsets) {
            byGroup.computeIfAbsent(offset.group(), _ -> new HashMap<>())
                    .put(
                            new TopicPartition(offset.topic(), offset.partition()),
                            new OffsetAndMetadata(offset.offset(), offset.metadata()));
        }
        for (var group : byGroup.entrySet()) {
            admin.alterConsumerGroupOffsets(group.getKey(), group.getValue()).all().get();
        }
    }
}
