package org.regionwire.schemas.catalogue;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.jspecify.annotations.Nullable;

/**
 * How one topic is kept.
 *
 * @param key what the record key is, in UTF-8
 * @param value simple name of the Avro record; null where values are kept as they came
 * @param record what one record is, in a sentence
 * @param access public or restricted: restricted topics may hold embargoed or killed text
 * @param cleanup Kafka's cleanup.policy: delete or compact
 * @param retention how long records are kept; null with compaction
 * @param compactionLag longest time until a replaced record is gone; null without compaction
 * @param largestMessage bytes of one record, headers included
 */
public record TopicDefinition(
        String name,
        String key,
        @Nullable String value,
        String record,
        String access,
        int partitions,
        String cleanup,
        @Nullable Duration retention,
        @Nullable Duration compactionLag,
        int largestMessage,
        String compression) {

    /** Room for what Kafka adds to a batch, so that a record of the largest size still fits. */
    private static final int BATCH_OVERHEAD = 16 << 10;

    public TopicDefinition {
        if (partitions < 1 || largestMessage < 1) {
            throw new IllegalArgumentException(name + ": partitions and size must be positive");
        }
        if (cleanup.equals("delete") == (retention == null)) {
            throw new IllegalArgumentException(name + ": retention goes with cleanup delete");
        }
    }

    /** Registry subject of the value schema; empty where there is none. */
    public Optional<String> subject() {
        return Optional.ofNullable(value).map(_ -> name + "-value");
    }

    NewTopic newTopic(int replication) {
        return new NewTopic(name, partitions, (short) replication).configs(configs(replication));
    }

    /**
     * Kafka's names and values of all configs that the catalogue settles.
     *
     * @param replication copies of each partition; the least in-sync ones are one fewer
     */
    public Map<String, String> configs(int replication) {
        Map<String, String> configs = new HashMap<>();
        configs.put(TopicConfig.COMPRESSION_TYPE_CONFIG, compression);
        configs.put(
                TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                Integer.toString(largestMessage + BATCH_OVERHEAD));
        configs.put(
                TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG,
                Integer.toString(Math.max(1, replication - 1)));
        if (retention != null) {
            configs.put(TopicConfig.RETENTION_MS_CONFIG, millis(retention));
        }
        configs.putAll(cleaning());
        return configs;
    }

    /** When records that were replaced go: Kafka's configs, those that are not its defaults. */
    public Map<String, String> cleaning() {
        Map<String, String> configs = new HashMap<>();
        configs.put(TopicConfig.CLEANUP_POLICY_CONFIG, cleanup);
        if (compactionLag != null) {
            configs.put(TopicConfig.MAX_COMPACTION_LAG_MS_CONFIG, millis(compactionLag));
            configs.put(TopicConfig.SEGMENT_MS_CONFIG, millis(compactionLag));
        }
        return configs;
    }

    private static String millis(Duration duration) {
        return Long.toString(duration.toMillis());
    }
}
