package org.regionwire.publisher.kafka.gate;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.regionwire.publisher.release.Fence;
import org.regionwire.publisher.release.Gate;
import org.regionwire.publisher.release.Origin;
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
    record Source(String topic, int partition, long offset, Instant timestamp) {}

    private final GateCodec codec;
    private final Corrections corrections;
    private final Function<Origin, Optional<byte[]>> versions;
    private final int largest =
            TopicCatalogue.load().topic(Topics.ARTICLES_PUBLISHED).orElseThrow().largestMessage();

    /**
     * @param versions reads a version again; empty when it is no longer kept
     */
    GateHandler(
            GateCodec codec, Corrections corrections, Function<Origin, Optional<byte[]>> versions) {
        this.codec = codec;
        this.corrections = corrections;
        this.versions = versions;
    }

    /**
     * @throws RegistryUnavailableException when it cannot be known yet what the record is
     */
    Handled handle(
            String uri,
            byte @Nullable [] value,
            byte @Nullable [] storedFence,
            Source source,
            Instant now) {
        if (value == null) {
            return new Handled.Erased();
        }
        Fence fence = codec.fence(storedFence);
        try {
            if (uri.isEmpty()) {
                throw new CorruptRecordException("a record here has a key");
            }
            return switch (source.topic()) {
                case Topics.ARTICLES_CATEGORIZED -> article(uri, value, fence, source, now);
                case Topics.ARTICLES_RULINGS -> ruling(uri, value, fence, source, now);
                default ->
                        throw new IllegalArgumentException("the gate reads no " + source.topic());
            };
        } catch (RegistryUnavailableException | KafkaException e) {
            throw e;
        } catch (RuntimeException e) {
            return Handled.Dead.of(e);
        }
    }

    private Handled article(String uri, byte[] value, Fence fence, Source source, Instant now) {
        CategorizedArticle article = codec.categorized(value);
        requireKey(uri, article.getArticle().getUri());
        return decided(uri, article, fence, new Origin(source.partition(), source.offset()), now);
    }

    private Handled decided(
            String uri, CategorizedArticle article, Fence fence, Origin origin, Instant now) {
        if (article.getArticle().getHeartbeat()) {
            Verdict verdict = Gate.beat(fence, ArticleMapper.candidate(article, origin), now);
            return handled(uri, verdict, article, article.getArticle().getAcceptedAt());
        }
        CategorizedArticle corrected = corrections.corrected(article, fence.rules().correction());
        CategorizedArticle known = OtherIds.added(corrected, fence.otherIds());
        Verdict verdict = Gate.decide(fence, ArticleMapper.candidate(known, origin), now);
        Instant at = article.getArticle().getAcceptedAt();
        return again(uri, verdict, now).orElseGet(() -> handled(uri, verdict, known, at));
    }

    /** The newest version decided anew, where the verdict asks for that and it can be read. */
    private Optional<Handled> again(String uri, Verdict verdict, Instant now) {
        Origin origin = verdict.fence().origin();
        return Gate.asksAgain(verdict) && origin != null
                ? versions.apply(origin)
                        .map(
                                newest ->
                                        decided(
                                                uri,
                                                codec.categorized(newest),
                                                verdict.fence(),
                                                origin,
                                                now))
                : Optional.empty();
    }

    private Handled ruling(String uri, byte[] value, Fence fence, Source source, Instant now) {
        Ruling ruling = codec.ruling(value);
        requireKey(uri, ruling.getUri());
        var decision = RulingMapper.toDomain(ruling);
        corrections.check(decision.correction());
        Verdict verdict = Gate.rule(fence, decision, now);
        return again(uri, verdict, now)
                .orElseGet(() -> handled(uri, verdict, null, source.timestamp()));
    }

    private Handled handled(
            String uri, Verdict verdict, @Nullable CategorizedArticle article, Instant at) {
        byte[] fence = codec.fence(FenceMapper.toWire(uri, verdict.fence()));
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
                                    article == null ? null : article.getArticle(),
                                    at),
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

    private static void requireKey(String key, String uri) {
        if (!key.equals(uri)) {
            throw new CorruptRecordException(
                    "the key is %s, the article's uri is %s".formatted(key, uri));
        }
    }
}
