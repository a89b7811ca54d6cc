package org.regionwire.publisher.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.regionwire.publisher.article.Article;
import org.regionwire.publisher.view.Change;
import org.regionwire.schemas.PublishedArticle;
import org.regionwire.schemas.wireformat.RegistryUnavailableException;
import org.regionwire.schemas.wireformat.SchemaLookup;
import org.regionwire.schemas.wireformat.WireDecoder;

/** What a record of articles.published does to the index. */
final class RecordReader {

    private final WireDecoder<PublishedArticle> decoder;

    RecordReader(SchemaLookup schemas) {
        this.decoder = new WireDecoder<>(PublishedArticle.class, schemas);
    }

    /**
     * @throws RegistryUnavailableException when its schema cannot be had now
     */
    Change read(ConsumerRecord<byte[], byte[]> record) {
        String key = key(record);
        if (record.value() == null) {
            return new Change.Erased(key);
        }
        try {
            PublishedArticle article = decoder.decode(record.value());
            if (!article.getUri().equals(key)) {
                return unreadable(record, key, "its key is not the uri " + article.getUri());
            }
            return Change.of(PublishedMapper.article(article), AvroStored.bytes(article));
        } catch (RegistryUnavailableException e) {
            throw e;
        } catch (RuntimeException e) {
            // Whatever one record does, the next ones are still to be read.
            return unreadable(record, key, String.valueOf(e.getMessage()));
        }
    }

    private static String key(ConsumerRecord<byte[], byte[]> record) {
        return record.key() == null || record.key().length > Article.LONGEST_URI
                ? where(record)
                : new String(record.key(), UTF_8);
    }

    private static Change unreadable(
            ConsumerRecord<byte[], byte[]> record, String key, String cause) {
        return new Change.Unreadable(key, where(record), cause);
    }

    private static String where(ConsumerRecord<byte[], byte[]> record) {
        return "partition " + record.partition() + " offset " + record.offset();
    }
}
