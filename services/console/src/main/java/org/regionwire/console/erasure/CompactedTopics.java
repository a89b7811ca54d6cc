package org.regionwire.console.erasure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.regionwire.schemas.catalogue.TopicCatalogue;
import org.regionwire.schemas.catalogue.TopicDefinition;

/** Sets topics so that the broker cleans them at once, and puts back what was set before. */
final class CompactedTopics implements AutoCloseable {

    /** A segment that is older is closed by the next record. */
    static final Duration SEGMENT = Duration.ofSeconds(1);

    /** How long the broker keeps a file that it has replaced. */
    static final Duration FILE_DELETE = Duration.ofSeconds(1);

    private static final Map<String, String> AT_ONCE =
            Map.of(
                    TopicConfig.MIN_CLEANABLE_DIRTY_RATIO_CONFIG,
                    "0.0",
                    TopicConfig.MIN_COMPACTION_LAG_MS_CONFIG,
                    "0",
                    TopicConfig.SEGMENT_MS_CONFIG,
                    Long.toString(SEGMENT.toMillis()),
                    TopicConfig.FILE_DELETE_DELAY_MS_CONFIG,
                    Long.toString(FILE_DELETE.toMillis()));

    private final Admin admin;
    private final Map<ConfigResource, Collection<AlterConfigOp>> back;
    private boolean isBack;

    private CompactedTopics(Admin admin, Map<ConfigResource, Collection<AlterConfigOp>> back) {
        this.admin = admin;
        this.back = back;
    }

    /** {@link #close} puts back what is set there now. */
    static CompactedTopics compact(Admin admin, Collection<String> topics)
            throws InterruptedException, ExecutionException {
        Map<ConfigResource, Collection<AlterConfigOp>> back = new LinkedHashMap<>();
        Map<ConfigResource, Collection<AlterConfigOp>> now = new LinkedHashMap<>();
        List<ConfigResource> resources =
                topics.stream()
                        .map(topic -> new ConfigResource(ConfigResource.Type.TOPIC, topic))
                        .toList();
        admin.describeConfigs(resources)
                .all()
                .get()
                .forEach(
                        (topic, config) -> {
                            back.put(topic, before(topic.name(), overrides(config)));
                            now.put(topic, atOnce(config));
                        });
        CompactedTopics compacted = new CompactedTopics(admin, back);
        try {
            admin.incrementalAlterConfigs(now).all().get();
        } catch (ExecutionException e) {
            compacted.close();
            throw e;
        }
        return compacted;
    }

    private static Collection<AlterConfigOp> atOnce(Config config) {
        List<AlterConfigOp> changes = new ArrayList<>();
        AT_ONCE.forEach((name, value) -> changes.add(set(name, value)));
        String policy =
                Objects.requireNonNull(config.get(TopicConfig.CLEANUP_POLICY_CONFIG)).value();
        if (!policy.contains(TopicConfig.CLEANUP_POLICY_COMPACT)) {
            // Retention goes on meanwhile.
            changes.add(set(TopicConfig.CLEANUP_POLICY_CONFIG, "compact,delete"));
        }
        return changes;
    }

    /**
     * An erasure that was killed has left its own settings: then what the catalogue says was there.
     */
    private static Collection<AlterConfigOp> before(String topic, Map<String, String> overrides) {
        Map<String, String> before =
                overrides.entrySet().containsAll(AT_ONCE.entrySet()) ? catalogue(topic) : overrides;
        List<AlterConfigOp> changes = new ArrayList<>();
        for (String name : names()) {
            String value = before.get(name);
            changes.add(
                    value == null
                            ? new AlterConfigOp(
                                    new ConfigEntry(name, null), AlterConfigOp.OpType.DELETE)
                            : set(name, value));
        }
        return changes;
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>(AT_ONCE.keySet());
        names.add(TopicConfig.CLEANUP_POLICY_CONFIG);
        return names;
    }

    private static Map<String, String> overrides(Config config) {
        Map<String, String> overrides = new LinkedHashMap<>();
        for (ConfigEntry entry : config.entries()) {
            if (entry.source() == ConfigEntry.ConfigSource.DYNAMIC_TOPIC_CONFIG
                    && entry.value() != null) {
                overrides.put(entry.name(), entry.value());
            }
        }
        return overrides;
    }

    private static Map<String, String> catalogue(String topic) {
        return TopicCatalogue.load()
                .topic(topic)
                .map(TopicDefinition::cleaning)
                .orElseThrow(() -> new IllegalArgumentException("no topic " + topic));
    }

    private static AlterConfigOp set(String name, String value) {
        return new AlterConfigOp(new ConfigEntry(name, value), AlterConfigOp.OpType.SET);
    }

    /** Puts back, once, whoever asks first: the command or the end of the program. */
    @Override
    public synchronized void close() throws InterruptedException, ExecutionException {
        if (!isBack) {
            admin.incrementalAlterConfigs(back).all().get();
            isBack = true;
        }
    }
}
