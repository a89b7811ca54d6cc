package org.regionwire.console.deployment;

import java.util.Map;

/**
 * A topic as the broker has it.
 *
 * @param replication copies of each partition, the fewest of any
 * @param records between the first and the last offset of all partitions; compaction and commit
 *     markers make it an upper bound
 */
record TopicAtBroker(
        String name, int partitions, int replication, Map<String, String> configs, long records) {

    TopicAtBroker {
        configs = Map.copyOf(configs);
    }
}
