package org.regionwire.publisher.kafka.gate;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.regionwire.messaging.stage.DeadReason;
import org.regionwire.publisher.release.Fence;
import org.regionwire.publisher.release.Gate;
import org.regionwire.publisher.release.Origin;
import org.regionwire.publisher.release.Verdict;
import org.regionwire.publisher.release.Waiting;
import org.regionwire.schemas.CategorizedArticle;
import org.regionwire.schemas.GateWaiting;
import org.regionwire.schemas.PublishedArticle;
import org.regionwire.schemas.catalogue.TopicCatalogue;
import org.regionwire.schemas.catalogue.Topics;

/** From a version or a verdict to what follows, in records. */
final class GateDecisions {

    /**
     * One article at one moment.
     *
     * @param before what was remembered of it
     * @param note sentence for readers by who asks; null: none
     * @param asked when it was decided on outside, for readers that measure latency
     */
    record Matter(String uri, Fence before, @Nullable String note, Instant asked, Instant now) {}

    private final GateCodec codec;
    private final Corrections corrections;
    private final Function<Origin, Optional<byte[]>> versions;
    private final int largest =
            TopicCatalogue.load().topic(Topics.ARTICLES_PUBLISHED).orElseThrow().largestMessage();

    /**
     * @param versions reads a version again; empty when it is no longer kept
     */
    GateDecisions(
            GateCodec codec, Corrections corrections, Function<Origin, Optional<byte[]>> versions) {
        this.codec = codec;
        this.corrections = corrections;
        this.versions = versions;
    }

    /** A version asks to be released. */
    Handled version(Matter matter, Fence fence, CategorizedArticle article, Source source) {
        Origin origin = source.origin();
        if (article.getArticle().getHeartbeat()) {
            var beat = ArticleMapper.candidate(article, origin, null);
            return handled(matter, Gate.beat(fence, beat, matter.now()), article, null);
        }
        CategorizedArticle visible =
                Rights.applied(
                        OtherIds.added(
                                corrections.corrected(article, fence.rules().correction()),
                                fence.otherIds()));
        Verdict verdict =
                Gate.decide(
                        fence,
                        ArticleMapper.candidate(visible, origin, matter.note()),
                        matter.now());
        return newestAgain(matter, verdict)
                .orElseGet(() -> handled(matter, verdict, visible, text(verdict, article, source)));
    }

    /** After a lift both the version that waits and the newest ask anew. */
    Handled lifted(Matter matter, Verdict verdict) {
        Waiting waiting = verdict.fence().waiting();
        Optional<Handled> waits =
                waiting == null
                        ? Optional.empty()
                        : again(matter, verdict.fence(), waiting.origin());
        return waits.map(first -> lifted(matter, verdict, first))
                .orElseGet(() -> ruled(matter, verdict));
    }

    private Handled lifted(Matter matter, Verdict verdict, Handled first) {
        if (first instanceof Handled.Remembered(var _, var kept)) {
            var ask = new Verdict.Unchanged(Verdict.Reason.ASKS_AGAIN, kept.after());
            return newestAgain(matter, ask).orElse(first).with(kept.text());
        }
        return first;
    }

    /** After a ruling: the newest version asks anew where the verdict says so. */
    Handled ruled(Matter matter, Verdict verdict) {
        return newestAgain(matter, verdict).orElseGet(() -> handled(matter, verdict, null, null));
    }

    /** The newest version decided anew, where the verdict asks for that and it can be read. */
    private Optional<Handled> newestAgain(Matter matter, Verdict verdict) {
        Origin origin = verdict.fence().origin();
        return Gate.asksAgain(verdict) && origin != null
                ? again(matter, verdict.fence(), origin)
                : Optional.empty();
    }

    private Optional<Handled> again(Matter matter, Fence fence, Origin origin) {
        return versions.apply(origin)
                .map(
                        bytes ->
                                version(
                                        matter,
                                        fence,
                                        codec.categorized(bytes),
                                        Source.ofVersion(origin, matter.now(), null)));
    }

    private byte @Nullable [] text(Verdict verdict, CategorizedArticle article, Source source) {
        return verdict instanceof Verdict.Unchanged(var reason, _)
                        && reason == Verdict.Reason.UNDER_EMBARGO
                ? codec.waiting(
                        GateWaiting.newBuilder()
                                .setOriginPartition(source.partition())
                                .setOriginOffset(source.offset())
                                .setOriginTimestamp(source.timestamp())
                                .setTraceparent(source.trace())
                                .setArticle(article)
                                .build())
                : null;
    }

    private Handled handled(
            Matter matter,
            Verdict verdict,
            @Nullable CategorizedArticle article,
            byte @Nullable [] text) {
        Fence after = verdict.fence();
        Kept kept =
                new Kept(
                        matter.before(),
                        after,
                        codec.fence(FenceMapper.toWire(matter.uri(), after)),
                        text);
        return switch (verdict) {
            case Verdict.Released(var stamp, _) ->
                    published(ArticleMapper.released(Objects.requireNonNull(article), stamp), kept);
            case Verdict.Recalled(var stamp, var status, _) ->
                    published(
                            ArticleMapper.recalled(
                                    matter.uri(),
                                    stamp,
                                    status,
                                    after,
                                    article == null ? null : article.getArticle(),
                                    matter.asked()),
                            kept);
            case Verdict.Unchanged(var reason, _) ->
                    new Handled.Remembered(reason.toString(), kept);
        };
    }

    private Handled published(PublishedArticle article, Kept kept) {
        byte[] value = codec.published(article);
        if (value.length > largest) {
            return new Handled.Dead(
                    DeadReason.TOO_LARGE,
                    "the published record is %d bytes, %s takes %d"
                            .formatted(value.length, Topics.ARTICLES_PUBLISHED, largest));
        }
        return new Handled.Published(article, value, kept);
    }
}
