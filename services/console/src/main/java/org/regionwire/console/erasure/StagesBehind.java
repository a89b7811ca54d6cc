package org.regionwire.console.erasure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.regionwire.console.connection.TopicReader;
import org.regionwire.schemas.catalogue.Topics;

/**
 * Which stages have not read all of their topic. Compaction would take from them what a newer
 * revision has replaced; and the article itself may still be on its way.
 */
final class StagesBehind {

    private static final Map<String, String> TOPIC_BY_GROUP =
            Map.of(
                    "enrichment", Topics.ARTICLES_INGESTED,
                    "categorization", Topics.ARTICLES_ENRICHED,
                    "feed-publisher.gate", Topics.ARTICLES_CATEGORIZED);

    private StagesBehind() {}

    /**
     * @param reader of committed records: a commit marker that nobody has passed is nothing to wait
     *     for
     * @return a sentence for each stage that is behind
     */
    static List<String> look(TopicReader reader, Admin admin)
            throws InterruptedException, ExecutionException {
        List<String> behind = new ArrayList<>();
        for (Map.Entry<String, String> stage : TOPIC_BY_GROUP.entrySet()) {
            int[] unread = {0};
            reader.readFrom(next(reader, admin, stage), _ -> unread[0]++);
            if (unread[0] > 0) {
                behind.add(
                        "%s has not read %,d records of %s"
                                .formatted(stage.getKey(), unread[0], stage.getValue()));
            }
        }
        return behind;
    }

    private static Map<TopicPartition, Long> next(
            TopicReader reader, Admin admin, Map.Entry<String, String> stage)
            throws InterruptedException, ExecutionException {
        Map<TopicPartition, OffsetAndMetadata> committed =
                admin.listConsumerGroupOffsets(stage.getKey())
                        .partitionsToOffsetAndMetadata()
                        .get();
        Map<TopicPartition, Long> next = new HashMap<>();
        for (TopicPartition partition : reader.partitions(stage.getValue())) {
            OffsetAndMetadata offset = committed.get(partition);
            next.put(partition, offset == null ? 0 : offset.offset());
        }
        return next;
    }
}
