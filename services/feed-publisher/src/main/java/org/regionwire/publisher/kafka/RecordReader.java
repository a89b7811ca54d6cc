package org.regionwire.publisher.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.regionwire.publisher.article.Article;
import org.regionwire.publisher.view.Change;
import org.regionwire.publisher.view.Change.Unreadable.Reason;
import org.regionwire.schemas.PublishedArticle;
import org.regionwire.schemas.wireformat.CorruptRecordException;
import org.regionwire.schemas.wireformat.RegistryUnavailableException;
import org.regionwire.schemas.wireformat.SchemaLookup;
import org.regionwire.schemas.wireformat.WireDecoder;

/** What a record of articles.published says. */
final class RecordReader {

    /** Higher ones are replays. */
    private static final long LIVE_RUN = 0;

    private final WireDecoder<PublishedArticle> decoder;

    RecordReader(SchemaLookup schemas) {
        this.decoder = new WireDecoder<>(PublishedArticle.class, schemas);
    }

    /**
     * @throws RegistryUnavailableException when its schema cannot be had now
     */
    Reading read(ConsumerRecord<byte[], byte[]> record) {
        String key = key(record);
        if (record.value() == null) {
            return Reading.of(new Change.Erased(key));
        }
        try {
            PublishedArticle article = decoder.decode(record.value());
            if (!article.getUri().equals(key)) {
                return unreadable(
                        record,
                        key,
                        Reason.WRONG_KEY,
                        "its key is not the uri " + article.getUri());
            }
            return reading(
                    article,
                    Change.of(PublishedMapper.article(article), AvroStored.bytes(article)));
        } catch (RegistryUnavailableException e) {
            throw e;
        } catch (CorruptRecordException e) {
            return unreadable(record, key, Reason.CORRUPT, String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            // Whatever one record does, the next ones are still to be read.
            return unreadable(record, key, Reason.INVALID, String.valueOf(e.getMessage()));
        }
    }

    private static Reading reading(PublishedArticle article, Change change) {
        boolean live = change instanceof Change.Shown && article.getRun() == LIVE_RUN;
        return new Reading(
                change,
                live ? article.getAcceptedAt() : null,
                article.getHeartbeat() ? article.getAcceptedAt() : null);
    }

    private static String key(ConsumerRecord<byte[], byte[]> record) {
        return record.key() == null || record.key().length > Article.LONGEST_URI
                ? where(record)
                : new String(record.key(), UTF_8);
    }

    private static Reading unreadable(
            ConsumerRecord<byte[], byte[]> record, String key, Reason reason, String cause) {
        return Reading.of(new Change.Unreadable(key, where(record), reason, cause));
    }

    private static String where(ConsumerRecord<byte[], byte[]> record) {
        return "partition " + record.partition() + " offset " + record.offset();
    }
}
