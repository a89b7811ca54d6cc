package org.regionwire.console.deployment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.common.config.TopicConfig;
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
        Map<String, String> exact = new TreeMap<>(topic.configs(found.replication()));
        exact.remove(TopicConfig.MAX_MESSAGE_BYTES_CONFIG);
        exact.forEach(
                (config, expected) -> {
                    String value = found.configs().getOrDefault(config, "not set");
                    if (!value.equals(expected)) {
                        differences.add(new Difference(topic.name(), config, expected, value));
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

    private static boolean isAtLeast(String number, int least) {
        return number.matches("\\d{1,18}") && Long.parseLong(number) >= least;
    }
}
