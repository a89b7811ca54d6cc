package org.regionwire.console.backup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.AlterConfigOp.OpType;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.regionwire.schemas.catalogue.TopicCatalogue;
import org.regionwire.schemas.catalogue.TopicDefinition;

/** A broker without the wire's topics, and how they come there to be filled. */
final class EmptyWire {

    private final Admin admin;
    private final TopicCatalogue catalogue;

    EmptyWire(Admin admin, TopicCatalogue catalogue) {
        this.admin = admin;
        this.catalogue = catalogue;
    }

    /**
     * @throws IllegalStateException when there is one of the wire's topics, or the backup is not of
     *     these topics
     */
    void require(List<Manifest.Topic> stored) throws InterruptedException, ExecutionException {
        for (Manifest.Topic topic : stored) {
            int partitions =
                    catalogue.topic(topic.name()).map(TopicDefinition::partitions).orElse(0);
            if (partitions != topic.partitions().size()) {
                throw new IllegalStateException(
                        "the backup has %s with %d partitions, this version has %d: restore with"
                                        .formatted(
                                                topic.name(), topic.partitions().size(), partitions)
                                + " the version that made it");
            }
        }
        Set<String> there = new TreeSet<>(admin.listTopics().names().get());
        there.retainAll(catalogue.topics().stream().map(TopicDefinition::name).toList());
        if (!there.isEmpty()) {
            throw new IllegalStateException(
                    "the broker has the wire's topics already (%s): restore into a new broker"
                            .formatted(String.join(", ", there)));
        }
    }

    /** Creates all topics; nothing is compacted or expires until {@link #keepAsCatalogued}. */
    void create(int replication) throws InterruptedException, ExecutionException {
        catalogue.create(admin, replication);
        alter(
                topic ->
                        List.of(
                                set(TopicConfig.CLEANUP_POLICY_CONFIG, "delete"),
                                set(TopicConfig.RETENTION_MS_CONFIG, "-1")));
    }

    /** Lets the partitions begin there; only while nothing is compacted. */
    void beginAt(Map<TopicPartition, Long> starts) throws InterruptedException, ExecutionException {
        admin.deleteRecords(
                        starts.entrySet().stream()
                                .filter(start -> start.getValue() > 0)
                                .collect(
                                        Collectors.toMap(
                                                Map.Entry::getKey,
                                                start ->
                                                        RecordsToDelete.beforeOffset(
                                                                start.getValue()))))
                .all()
                .get();
    }

    void keepAsCatalogued() throws InterruptedException, ExecutionException {
        alter(
                topic ->
                        List.of(
                                set(TopicConfig.CLEANUP_POLICY_CONFIG, topic.cleanup()),
                                topic.retention() == null
                                        ? operation(
                                                TopicConfig.RETENTION_MS_CONFIG, "", OpType.DELETE)
                                        : set(
                                                TopicConfig.RETENTION_MS_CONFIG,
                                                Long.toString(topic.retention().toMillis()))));
    }

    private interface Changes {
        List<AlterConfigOp> of(TopicDefinition topic);
    }

    private void alter(Changes changes) throws InterruptedException, ExecutionException {
        Map<ConfigResource, Collection<AlterConfigOp>> all = new HashMap<>();
        for (TopicDefinition topic : catalogue.topics()) {
            all.put(
                    new ConfigResource(ConfigResource.Type.TOPIC, topic.name()),
                    new ArrayList<>(changes.of(topic)));
        }
        admin.incrementalAlterConfigs(all).all().get();
    }

    private static AlterConfigOp set(String config, String value) {
        return operation(config, value, OpType.SET);
    }

    private static AlterConfigOp operation(String config, String value, OpType type) {
        return new AlterConfigOp(new ConfigEntry(config, value), type);
    }
}
