package org.regionwire.console.receipts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.regionwire.console.connection.Connection;
import org.regionwire.console.connection.TopicReader;
import org.regionwire.schemas.PublishedArticle;
import org.regionwire.schemas.catalogue.Topics;
import org.regionwire.schemas.headers.HeaderNames;
import org.regionwire.schemas.wireformat.CorruptRecordException;
import org.regionwire.schemas.wireformat.WireDecoder;

/** Finds what is recalled now, by the headers of articles.published. */
final class RecallSearch {

    private static final String USABLE = "usable";

    private final Map<String, Recall> recalls = new HashMap<>();
    private final WireDecoder<PublishedArticle> decoder;
    private final Consumer<String> progress;

    private RecallSearch(WireDecoder<PublishedArticle> decoder, Consumer<String> progress) {
        this.decoder = decoder;
        this.progress = progress;
    }

    /**
     * @param uri of the only article that is looked at; null for all
     * @return the last first
     */
    static List<Recall> since(
            Instant since, @Nullable String uri, Connection connection, Consumer<String> progress) {
        var search =
                new RecallSearch(
                        new WireDecoder<>(PublishedArticle.class, connection.schemas()), progress);
        try (TopicReader reader = new TopicReader(connection, progress)) {
            Collection<TopicPartition> partitions =
                    uri == null
                            ? reader.partitions(Topics.ARTICLES_PUBLISHED)
                            : List.of(reader.partition(Topics.ARTICLES_PUBLISHED, uri));
            reader.readSince(
                    since,
                    partitions,
                    record -> {
                        if (uri == null || uri.equals(TopicReader.key(record))) {
                            search.take(record);
                        }
                    });
        }
        List<Recall> found = new ArrayList<>(search.recalls.values());
        found.sort(Comparator.comparing(Recall::at).reversed().thenComparing(Recall::uri));
        return found;
    }

    /** What was recalled may have come back, or been erased. */
    private void take(ConsumerRecord<byte[], byte[]> record) {
        String uri = TopicReader.key(record);
        recalls.remove(uri);
        String status = TopicReader.header(record, HeaderNames.STATUS);
        if (record.value() == null || status == null || status.equals(USABLE)) {
            return;
        }
        try {
            Recall.of(decoder.decode(record.value())).ifPresent(recall -> recalls.put(uri, recall));
        } catch (CorruptRecordException e) {
            progress.accept("%s is left out: %s".formatted(uri, e.getMessage()));
        }
    }
}
