package org.regionwire.publisher.kafka.gate;

import java.util.Map;
import java.util.Set;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.MetricName;
import org.regionwire.schemas.catalogue.Topics;

/** Records of this instance's partitions that its consumers have not fetched, as they tell it. */
final class Unfetched {

    private static final String LAG = "records-lag";
    private static final Set<String> TOPICS =
            Set.of(Topics.ARTICLES_CATEGORIZED, Topics.ARTICLES_RULINGS);

    private Unfetched() {}

    static double records(Map<MetricName, ? extends Metric> metrics) {
        return metrics.entrySet().stream()
                .filter(metric -> isLag(metric.getKey()))
                .map(metric -> metric.getValue().metricValue())
                .mapToDouble(value -> value instanceof Number lag ? lag.doubleValue() : 0)
                // Before the first answer it is no number.
                .filter(lag -> lag > 0)
                .sum();
    }

    /** Kafka names each topic twice, with its dots and with underscores for them. */
    private static boolean isLag(MetricName name) {
        return name.name().equals(LAG) && TOPICS.contains(name.tags().getOrDefault("topic", ""));
    }
}
