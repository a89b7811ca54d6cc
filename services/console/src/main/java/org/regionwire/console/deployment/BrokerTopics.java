package org.regionwire.console.deployment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.regionwire.console.connection.LogEnds;

/** Asks the broker how it keeps topics. */
final class BrokerTopics {

    private BrokerTopics() {}

    /**
     * @return those of the names that exist, in their order
     */
    static Map<String, TopicAtBroker> read(Admin admin, List<String> names)
            throws InterruptedException, ExecutionException {
        Set<String> existing = admin.listTopics().names().get();
        List<String> present = names.stream().filter(existing::contains).toList();
        Map<String, TopicDescription> descriptions =
                admin.describeTopics(present).allTopicNames().get();
        Map<ConfigResource, Config> configs =
                admin.describeConfigs(present.stream().map(BrokerTopics::resource).toList())
                        .all()
                        .get();
        Map<String, Long> records = records(admin, descriptions);
        Map<String, TopicAtBroker> topics = new LinkedHashMap<>();
        for (String name : present) {
            TopicDescription description = Objects.requireNonNull(descriptions.get(name));
            topics.put(
                    name,
                    new TopicAtBroker(
                            name,
                            description.partitions().size(),
                            description.partitions().stream()
                                    .mapToInt(partition -> partition.replicas().size())
                                    .min()
                                    .orElse(0),
                            values(Objects.requireNonNull(configs.get(resource(name)))),
                            records.getOrDefault(name, 0L)));
        }
        return topics;
    }

    private static Map<String, Long> records(
            Admin admin, Map<String, TopicDescription> descriptions)
            throws InterruptedException, ExecutionException {
        List<TopicPartition> partitions = new ArrayList<>();
        descriptions.forEach(
                (name, description) ->
                        description
                                .partitions()
                                .forEach(
                                        p ->
                                                partitions.add(
                                                        new TopicPartition(name, p.partition()))));
        Map<String, Long> records = new HashMap<>();
        LogEnds.written(admin, partitions)
                .forEach((partition, end) -> records.merge(partition.topic(), end, Long::sum));
        LogEnds.starts(admin, partitions)
                .forEach((partition, start) -> records.merge(partition.topic(), -start, Long::sum));
        return records;
    }

    private static Map<String, String> values(Config config) {
        Map<String, String> values = new HashMap<>();
        for (ConfigEntry entry : config.entries()) {
            if (entry.value() != null) {
                values.put(entry.name(), entry.value());
            }
        }
        return values;
    }

    private static ConfigResource resource(String topic) {
        return new ConfigResource(ConfigResource.Type.TOPIC, topic);
    }
}
