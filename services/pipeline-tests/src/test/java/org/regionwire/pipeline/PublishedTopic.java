package org.regionwire.pipeline;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.regionwire.schemas.PublishedArticle;
import org.regionwire.schemas.catalogue.Topics;
import org.regionwire.schemas.wireformat.RegistryLookup;
import org.regionwire.schemas.wireformat.WireDecoder;

/** The public topic from its beginning to its present end, every record of it. */
final class PublishedTopic {

    /** One record. */
    record Release(String uri, int version) {}

    private PublishedTopic() {}

    static List<Release> read(String bootstrapServers, URI registry) {
        var decoder = new WireDecoder<>(PublishedArticle.class, new RegistryLookup(registry));
        Map<String, Object> settings =
                Map.of("bootstrap.servers", bootstrapServers, "isolation.level", "read_committed");
        List<Release> releases = new ArrayList<>();
        try (var consumer =
                new KafkaConsumer<>(
                        settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions =
                    consumer.partitionsFor(Topics.ARTICLES_PUBLISHED).stream()
                            .map(info -> new TopicPartition(info.topic(), info.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream()
                    .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (var record : consumer.poll(Duration.ofMillis(200))) {
                    PublishedArticle article = decoder.decode(record.value());
                    releases.add(new Release(article.getUri(), article.getVersion()));
                }
            }
        }
        return releases;
    }
}
