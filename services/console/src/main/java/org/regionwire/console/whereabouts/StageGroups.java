package org.regionwire.console.whereabouts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupIdNotFoundException;

/** How far the stages have read, asked once for each. */
final class StageGroups {

    private record Group(int instances, Map<TopicPartition, OffsetAndMetadata> offsets) {}

    private final Map<Stage, Group> groups = new HashMap<>();

    StageGroups(Admin admin) throws InterruptedException, ExecutionException {
        for (Stage stage : Stage.values()) {
            if (!stage.group().isEmpty()) {
                groups.put(stage, group(admin, stage.group()));
            }
        }
    }

    Reading reading(Sighting sighting) {
        Group group = groups.get(sighting.stage());
        if (group == null) {
            throw new IllegalArgumentException("nobody of the wire reads " + sighting.stage());
        }
        OffsetAndMetadata next =
                group.offsets()
                        .get(
                                new TopicPartition(
                                        sighting.place().topic(), sighting.place().partition()));
        return new Reading(group.instances(), next == null ? 0 : next.offset());
    }

    private static Group group(Admin admin, String id)
            throws InterruptedException, ExecutionException {
        Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
        int members = 0;
        try {
            admin.listConsumerGroupOffsets(id)
                    .partitionsToOffsetAndMetadata()
                    .get()
                    .forEach(
                            (partition, offset) -> {
                                if (offset != null) {
                                    offsets.put(partition, offset);
                                }
                            });
            members =
                    admin.describeConsumerGroups(List.of(id)).all().get().values().stream()
                            .mapToInt(group -> group.members().size())
                            .sum();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof GroupIdNotFoundException)) {
                throw e;
            }
        }
        return new Group(members, offsets);
    }
}
