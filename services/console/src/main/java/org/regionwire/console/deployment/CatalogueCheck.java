package org.regionwire.console.deployment;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.config.TopicConfig;
import org.jspecify.annotations.Nullable;
import org.regionwire.schemas.catalogue.TopicCatalogue;
import org.regionwire.schemas.catalogue.TopicDefinition;

/** Whether the broker keeps the topics as the catalogue says. */
final class CatalogueCheck {

    private CatalogueCheck() {}

    /**
     * @param broker what is there, by name
     * @return all differences, in the catalogue's order
     */
    static List<Difference> differences(
            TopicCatalogue catalogue, Map<String, TopicAtBroker> broker) {
        List<Difference> differences = new ArrayList<>();
        for (TopicDefinition topic : catalogue.topics()) {
            TopicAtBroker found = broker.get(topic.name());
            if (found == null) {
                differences.add(new Difference(topic.name(), "topic", "there", "missing"));
            } else {
                compare(topic, found, differences);
            }
        }
        return differences;
    }

    private static void compare(
            TopicDefinition topic, TopicAtBroker found, List<Difference> differences) {
        if (topic.partitions() != found.partitions()) {
            differences.add(
                    new Difference(
                            topic.name(),
                            "partitions",
                            Integer.toString(topic.partitions()),
                            Integer.toString(found.partitions())));
        }
        exact(topic, found.replication())
                .forEach(
                        (config, expected) -> {
                            String value = found.configs().getOrDefault(config, "not set");
                            if (!value.equals(expected)) {
                                differences.add(
                                        new Difference(topic.name(), config, expected, value));
                            }
                        });
        String largest =
                found.configs().getOrDefault(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, "not set");
        if (!isAtLeast(largest, topic.largestMessage())) {
            differences.add(
                    new Difference(
                            topic.name(),
                            TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                            "at least " + topic.largestMessage(),
                            largest));
        }
    }

    /** Configs that must be just so; those that Kafka sets by itself may be what they are. */
    private static Map<String, String> exact(TopicDefinition topic, int replication) {
        Map<String, String> configs = new LinkedHashMap<>();
        configs.put(TopicConfig.CLEANUP_POLICY_CONFIG, topic.cleanup());
        configs.put(TopicConfig.COMPRESSION_TYPE_CONFIG, topic.compression());
        configs.put(
                TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG,
                Integer.toString(Math.max(1, replication - 1)));
        put(configs, TopicConfig.RETENTION_MS_CONFIG, topic.retention());
        put(configs, TopicConfig.MAX_COMPACTION_LAG_MS_CONFIG, topic.compactionLag());
        put(configs, TopicConfig.SEGMENT_MS_CONFIG, topic.compactionLag());
        return configs;
    }

    private static void put(
            Map<String, String> configs, String config, @Nullable Duration duration) {
        if (duration != null) {
            configs.put(config, Long.toString(duration.toMillis()));
        }
    }

    private static boolean isAtLeast(String number, int least) {
        return number.matches("\\d{1,18}") && Long.parseLong(number) >= least;
    }
}
