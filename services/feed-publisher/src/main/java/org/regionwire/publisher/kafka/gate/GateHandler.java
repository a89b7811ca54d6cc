package org.regionwire.publisher.kafka.gate;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.regionwire.publisher.release.Fence;
import org.regionwire.publisher.release.Gate;
import org.regionwire.publisher.release.Order;
import org.regionwire.publisher.release.Verdict;
import org.regionwire.schemas.CategorizedArticle;
import org.regionwire.schemas.PublishedArticle;
import org.regionwire.schemas.Ruling;
import org.regionwire.schemas.catalogue.TopicCatalogue;
import org.regionwire.schemas.catalogue.Topics;
import org.regionwire.schemas.wireformat.CorruptRecordException;
import org.regionwire.schemas.wireformat.RegistryUnavailableException;

/** From the bytes of one record and of its article's fence to what follows; writes nothing. */
final class GateHandler {

    /** Where a record came from. */
    record Origin(String topic, int partition, long offset, Instant timestamp) {}

    private final GateCodec codec;
    private final int largest =
            TopicCatalogue.load().topic(Topics.ARTICLES_PUBLISHED).orElseThrow().largestMessage();

    GateHandler(GateCodec codec) {
        this.codec = codec;
    }

    /**
     * @throws RegistryUnavailableException when it cannot be known yet what the record is
     */
    Handled handle(
            String uri,
            byte @Nullable [] value,
            byte @Nullable [] storedFence,
            Origin origin,
            Instant now) {
        Fence fence = codec.fence(storedFence);
        try {
            if (uri.isEmpty() || value == null) {
                throw new CorruptRecordException("a record here has a key and a value");
            }
            return switch (origin.topic()) {
                case Topics.ARTICLES_CATEGORIZED -> article(uri, value, fence, origin, now);
                case Topics.ARTICLES_RULINGS -> ruling(uri, value, fence, origin, now);
                default ->
                        throw new IllegalArgumentException("the gate reads no " + origin.topic());
            };
        } catch (RegistryUnavailableException e) {
            throw e;
        } catch (RuntimeException e) {
            return Handled.Dead.of(e);
        }
    }

    private Handled article(String uri, byte[] value, Fence fence, Origin origin, Instant now) {
        CategorizedArticle article = codec.categorized(value);
        requireKey(uri, article.getArticle().getUri());
        Verdict verdict = Gate.decide(fence, ArticleMapper.candidate(article), now);
        return handled(uri, verdict, article, origin);
    }

    private Handled ruling(String uri, byte[] value, Fence fence, Origin origin, Instant now) {
        Ruling ruling = codec.ruling(value);
        requireKey(uri, ruling.getUri());
        Verdict verdict = Gate.rule(fence, RulingMapper.toDomain(ruling), now);
        return handled(uri, verdict, null, origin);
    }

    private Handled handled(
            String uri, Verdict verdict, @Nullable CategorizedArticle article, Origin origin) {
        byte[] fence = fence(uri, verdict.fence(), article, origin);
        return switch (verdict) {
            case Verdict.Released(var stamp, _) ->
                    published(
                            ArticleMapper.released(Objects.requireNonNull(article), stamp), fence);
            case Verdict.Recalled(var stamp, var status, var after) ->
                    published(
                            ArticleMapper.recalled(
                                    uri,
                                    stamp,
                                    status,
                                    after,
                                    article == null ? "" : article.getArticle().getProvider(),
                                    origin.timestamp()),
                            fence);
            case Verdict.Unchanged(var reason, _) ->
                    new Handled.Remembered(reason.toString(), fence);
        };
    }

    private Handled published(PublishedArticle article, byte[] fence) {
        byte[] value = codec.published(article);
        if (value.length > largest) {
            throw new IllegalArgumentException(
                    "the published record is %d bytes, %s takes %d"
                            .formatted(value.length, Topics.ARTICLES_PUBLISHED, largest));
        }
        return new Handled.Published(article, value, fence);
    }

    /** Remembers where the newest version stands, so that it can be read again. */
    private byte[] fence(
            String uri, Fence fence, @Nullable CategorizedArticle article, Origin origin) {
        boolean newest =
                article != null
                        && fence.newest()
                                .equals(
                                        new Order(
                                                article.getArticle().getRevision(),
                                                article.getArticle().getRun()));
        return codec.fence(
                FenceMapper.toWire(
                        uri,
                        fence,
                        newest ? origin.partition() : -1,
                        newest ? origin.offset() : -1));
    }

    private static void requireKey(String key, String uri) {
        if (!key.equals(uri)) {
            throw new CorruptRecordException(
                    "the key is %s, the article's uri is %s".formatted(key, uri));
        }
    }
}
