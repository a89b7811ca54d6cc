package org.regionwire.publisher.view;

import java.util.Map;
import java.util.TreeMap;

/**
 * What an index was made from and by. One of another lineage tells nothing about this topic and is
 * rebuilt.
 *
 * @param clusterId of the broker
 * @param topicId of articles.published: a topic that was created anew has another
 * @param partitions of the topic
 * @param schema fingerprint of the schema that the stored articles are written with
 */
public record Lineage(String clusterId, String topicId, int partitions, String schema) {

    /** Raised whenever fields, analysis or order of the index change. */
    static final String FORMAT = "10";

    /** Of the Media Topics' lists: an article stands in its topic's ancestors as they were then. */
    static final String TOPICS = "48b0ad85";

    Map<String, String> asCommitData() {
        return new TreeMap<>(
                Map.of(
                        "format", FORMAT,
                        "topics", TOPICS,
                        "clusterId", clusterId,
                        "topicId", topicId,
                        "partitions", Integer.toString(partitions),
                        "schema", schema));
    }
}
