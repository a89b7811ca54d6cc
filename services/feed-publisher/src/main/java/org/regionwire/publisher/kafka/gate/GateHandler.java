package org.regionwire.publisher.kafka.gate;

import java.time.Instant;
import java.util.function.Supplier;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.regionwire.publisher.kafka.gate.GateDecisions.Matter;
import org.regionwire.publisher.release.Fence;
import org.regionwire.publisher.release.Gate;
import org.regionwire.publisher.release.Ruling;
import org.regionwire.publisher.release.Verdict;
import org.regionwire.publisher.release.Waiting;
import org.regionwire.schemas.CategorizedArticle;
import org.regionwire.schemas.GateWaiting;
import org.regionwire.schemas.catalogue.Topics;
import org.regionwire.schemas.wireformat.CorruptRecordException;
import org.regionwire.schemas.wireformat.RegistryUnavailableException;

/**
 * From the bytes of one record, or of one entry whose time has come, and of its article's fence to
 * what follows; writes nothing. Each throws {@link RegistryUnavailableException} when it cannot be
 * known yet what the bytes are.
 */
final class GateHandler {

    private final GateCodec codec;
    private final Corrections corrections;
    private final GateDecisions decisions;

    GateHandler(GateCodec codec, Corrections corrections, GateDecisions decisions) {
        this.codec = codec;
        this.corrections = corrections;
        this.decisions = decisions;
    }

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
        return alive(
                () -> {
                    if (uri.isEmpty()) {
                        throw new CorruptRecordException("a record here has a key");
                    }
                    return switch (source.topic()) {
                        case Topics.ARTICLES_CATEGORIZED -> article(uri, value, fence, source, now);
                        case Topics.ARTICLES_RULINGS -> ruling(uri, value, fence, source, now);
                        default ->
                                throw new IllegalArgumentException(
                                        "the gate reads no " + source.topic());
                    };
                });
    }

    /** The embargo of a version that waited is over. */
    Handled due(String uri, GateWaiting entry, byte @Nullable [] storedFence, Instant now) {
        Fence fence = codec.fence(storedFence);
        Matter matter = new Matter(uri, fence, null, now, now);
        Source source = source(entry);
        Waiting waiting = fence.kept();
        boolean isIt = waiting != null && waiting.origin().equals(source.origin());
        return alive(
                () ->
                        isIt
                                ? decisions.version(matter, fence, entry.getArticle(), source)
                                : decisions.ruled(matter, nothing(fence)));
    }

    /** The time of what is shown may be over. */
    Handled expired(String uri, byte @Nullable [] storedFence, Instant now) {
        Fence fence = codec.fence(storedFence);
        return decisions.ruled(new Matter(uri, fence, null, now, now), Gate.expire(fence, now));
    }

    GateWaiting waiting(byte[] entry) {
        return codec.waiting(entry);
    }

    /** As it came, for a dead letter. */
    byte[] version(GateWaiting entry) {
        return codec.categorized(entry.getArticle());
    }

    static Source source(GateWaiting entry) {
        return new Source(
                Topics.ARTICLES_CATEGORIZED,
                entry.getOriginPartition(),
                entry.getOriginOffset(),
                entry.getOriginTimestamp(),
                entry.getTraceparent());
    }

    private Handled article(String uri, byte[] value, Fence fence, Source source, Instant now) {
        CategorizedArticle article = codec.categorized(value);
        requireKey(uri, article.getArticle().getUri());
        return decisions.version(new Matter(uri, fence, null, now, now), fence, article, source);
    }

    private Handled ruling(String uri, byte[] value, Fence fence, Source source, Instant now) {
        var record = codec.ruling(value);
        requireKey(uri, record.getUri());
        Ruling ruling = RulingMapper.toDomain(record);
        corrections.check(ruling.correction());
        Matter matter = new Matter(uri, fence, ruling.note(), source.timestamp(), now);
        Verdict verdict = Gate.rule(fence, ruling, now);
        return ruling.kind() == Ruling.Kind.LIFT && Gate.isNoted(verdict)
                ? decisions.lifted(matter, verdict)
                : decisions.ruled(matter, verdict);
    }

    private static Verdict nothing(Fence fence) {
        return new Verdict.Unchanged(Verdict.Reason.OLDER_THAN_WHAT_STANDS, fence);
    }

    /** Faults of the wire are waited for, those of a record kill it. */
    private static Handled alive(Supplier<Handled> work) {
        try {
            return work.get();
        } catch (RegistryUnavailableException | KafkaException e) {
            throw e;
        } catch (RuntimeException e) {
            return Handled.Dead.of(e);
        }
    }

    private static void requireKey(String key, String uri) {
        if (!key.equals(uri)) {
            throw new CorruptRecordException(
                    "the key is %s, the article's uri is %s".formatted(key, uri));
        }
    }
}
