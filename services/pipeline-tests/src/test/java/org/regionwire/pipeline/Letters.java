package org.regionwire.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.regionwire.console.connection.Connection;
import org.regionwire.console.connection.TopicReader;
import org.regionwire.schemas.IngestedArticle;
import org.regionwire.schemas.wireformat.RegistryLookup;
import org.regionwire.schemas.wireformat.WireDecoder;
import org.regionwire.schemas.wireformat.WireFormat;

/** Records that no service can handle, and dead letters made by hand. */
final class Letters {

    private static final String INGESTED = "articles.ingested";

    private final RunningWire wire;

    Letters(RunningWire wire) {
        this.wire = wire;
    }

    /** Gives enrichment something that nobody can read. */
    void garbageToEnrichment(String uri) {
        send(new ProducerRecord<>(INGESTED, uri.getBytes(UTF_8), "no article".getBytes(UTF_8)));
    }

    /** Of a form of an article that was delivered in 2004. */
    static final long OLDER = 1_100_000_000_000L;

    /** Puts an older form of the article among enrichment's dead letters. */
    void olderRevision(String uri, String headline) {
        ConsumerRecord<byte[], byte[]> newest = newest(uri);
        IngestedArticle article =
                new WireDecoder<>(
                                IngestedArticle.class, new RegistryLookup(wire.parts().registry()))
                        .decode(newest.value());
        IngestedArticle older =
                IngestedArticle.newBuilder(article)
                        .setRevision(OLDER)
                        .setContentHash("older")
                        .setHeadline(headline)
                        .build();
        var letter =
                new ProducerRecord<>(
                        "articles.ingested.enrichment.dlt",
                        newest.key(),
                        WireFormat.encode(WireFormat.schemaId(newest.value()), older));
        Map.of(
                        "regionwire-revision", Long.toString(OLDER),
                        "regionwire-run", "0",
                        "regionwire-dead-cause", "made up by a test",
                        "regionwire-dead-service", "enrichment",
                        "regionwire-origin-topic", newest.topic(),
                        "regionwire-origin-partition", Integer.toString(newest.partition()),
                        "regionwire-origin-offset", "0")
                .forEach((name, value) -> letter.headers().add(name, value.getBytes(UTF_8)));
        send(letter);
    }

    private ConsumerRecord<byte[], byte[]> newest(String uri) {
        List<ConsumerRecord<byte[], byte[]>> found = new ArrayList<>();
        var connection = new Connection(wire.parts().bootstrapServers(), wire.parts().registry());
        try (TopicReader reader = new TopicReader(connection, _ -> {})) {
            reader.read(
                    List.of(reader.partition(INGESTED, uri)),
                    record -> {
                        if (TopicReader.key(record).equals(uri)) {
                            found.add(record);
                        }
                    });
        }
        return found.getLast();
    }

    private void send(ProducerRecord<byte[], byte[]> record) {
        try (var producer =
                new KafkaProducer<>(
                        Map.<String, Object>of(
                                "bootstrap.servers", wire.parts().bootstrapServers()),
                        new ByteArraySerializer(),
                        new ByteArraySerializer())) {
            producer.send(record).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError("the record was not written", e);
        }
    }
}
