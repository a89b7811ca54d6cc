package org.regionwire.publisher.kafka.gate;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.regionwire.messaging.settings.KafkaClients;
import org.regionwire.messaging.settings.KafkaSettings;
import org.regionwire.publisher.release.Origin;
import org.regionwire.schemas.catalogue.Topics;

/** Reads one version again, where the gate remembers it to stand; for lifts and corrections. */
final class CategorizedLookup {

    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(5);

    private final Map<String, Object> settings;

    CategorizedLookup(KafkaSettings kafka, String client) {
        settings = new HashMap<>(KafkaClients.consumer(kafka, client));
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 1);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
    }

    /** The record's value; empty when the topic no longer has it. */
    Optional<byte[]> read(Origin origin) {
        TopicPartition partition =
                new TopicPartition(Topics.ARTICLES_CATEGORIZED, origin.partition());
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(settings)) {
            consumer.assign(List.of(partition));
            Long first =
                    consumer.beginningOffsets(List.of(partition), ANSWER_WITHIN).get(partition);
            if (first == null || first > origin.offset()) {
                return Optional.empty();
            }
            consumer.seek(partition, origin.offset());
            for (ConsumerRecord<byte[], byte[]> record : consumer.poll(ANSWER_WITHIN)) {
                if (record.offset() == origin.offset()) {
                    return Optional.ofNullable(record.value());
                }
            }
            return Optional.empty();
        }
    }
}
