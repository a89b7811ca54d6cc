package org.regionwire.pipeline.sample;

import java.io.PrintWriter;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.regionwire.schemas.PubStatus;
import org.regionwire.schemas.PublishedArticle;
import org.regionwire.schemas.catalogue.Topics;
import org.regionwire.schemas.headers.HeaderNames;
import org.regionwire.schemas.wireformat.RegistryLookup;
import org.regionwire.schemas.wireformat.WireDecoder;

/** Prints the headline of everything that may be seen now. */
public final class HeadlinesApp {

    private HeadlinesApp() {}

    public static void main(String[] args) {
        printAll(args[0], URI.create(args[1]), new PrintWriter(System.out, true));
    }

    /** One line for each record that stands on the topic now. */
    public static void printAll(String bootstrapServers, URI registry, PrintWriter out) {
        WireDecoder<PublishedArticle> decoder =
                new WireDecoder<>(PublishedArticle.class, new RegistryLookup(registry));
        readAll(bootstrapServers, record -> print(record, decoder, out));
    }

    /** Reads the topic from its beginning to its present end. */
    public static void readAll(
            String bootstrapServers, Consumer<ConsumerRecord<String, byte[]>> each) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", bootstrapServers, "isolation.level", "read_committed");
        try (KafkaConsumer<String, byte[]> consumer =
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
                consumer.poll(Duration.ofMillis(200)).forEach(each);
            }
        }
    }

    private static void print(
            ConsumerRecord<String, byte[]> record,
            WireDecoder<PublishedArticle> decoder,
            PrintWriter out) {
        if (record.headers().lastHeader(HeaderNames.HEARTBEAT) != null) {
            return; // The wire's own: no news.
        }
        if (record.value() == null) {
            out.println(record.key() + " was erased: delete it");
            return;
        }
        PublishedArticle article = decoder.decode(record.value());
        if (article.getPubStatus() == PubStatus.usable) {
            out.println(article.getUri() + " " + article.getHeadline());
        } else {
            out.println(article.getUri() + " is " + article.getPubStatus() + ": take it down");
        }
    }
}
