package org.regionwire.console.backup;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.regionwire.console.terminal.Terminal;

/**
 * What a backup holds, as an answer.
 *
 * @param madeAt when it began
 * @param cluster id of the Kafka cluster that it is of
 */
record Summary(String madeAt, String cluster, List<Topic> topics) {

    /**
     * @param records null when they were left out
     */
    record Topic(String name, @Nullable Long records) {}

    static void answer(Terminal terminal, Manifest manifest, String what) {
        List<Topic> topics = manifest.topics().stream().map(Summary::topic).toList();
        terminal.answer(
                new Summary(manifest.madeAt(), manifest.cluster(), topics),
                () -> {
                    for (Topic topic : topics) {
                        terminal.line(
                                "%-40s %s",
                                topic.name(),
                                topic.records() == null
                                        ? "left out"
                                        : "%,d records".formatted(topic.records()));
                    }
                    terminal.line("Backup of %s: %s.", manifest.madeAt(), what);
                });
    }

    private static Topic topic(Manifest.Topic topic) {
        boolean leftOut = topic.partitions().stream().allMatch(p -> p.file() == null);
        return new Topic(topic.name(), leftOut ? null : topic.records());
    }
}
