package org.regionwire.ingest.kafka.polling;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.regionwire.ingest.feeds.parsing.Reading;
import org.regionwire.ingest.feeds.polling.LeftOut;
import org.regionwire.ingest.feeds.polling.PollState;
import org.regionwire.ingest.feeds.polling.SeenItem;
import org.regionwire.ingest.feeds.sources.Source;
import org.regionwire.schemas.SourceState;

/** Sources and their states, between records and what the rules know. */
final class SourceMapper {

    private SourceMapper() {}

    static Source toDomain(org.regionwire.schemas.Source source) {
        return new Source(
                source.getId(),
                source.getUrl(),
                source.getProvider(),
                source.getPublication(),
                source.getEnabled(),
                source.getFetchFullText(),
                duration(source.getMinimumInterval()),
                duration(source.getMaximumInterval()),
                source.getRevision());
    }

    static org.regionwire.schemas.Source toWire(Source source) {
        return org.regionwire.schemas.Source.newBuilder()
                .setUri(source.uri())
                .setId(source.id())
                .setUrl(source.url())
                .setProvider(source.provider())
                .setPublication(source.publication())
                .setEnabled(source.enabled())
                .setFetchFullText(source.fetchFullText())
                .setMinimumInterval(seconds(source.minimumInterval()))
                .setMaximumInterval(seconds(source.maximumInterval()))
                .setRevision(source.revision())
                .build();
    }

    static PollState toDomain(SourceState state) {
        return new PollState(
                state.getUri(),
                state.getSourceRevision(),
                state.getEffectiveUrl(),
                state.getEtag(),
                state.getLastModified(),
                state.getSeen().stream().map(SourceMapper::toDomain).toList(),
                state.getLastChecked(),
                state.getLastSuccess(),
                state.getLastNew(),
                state.getNextCheck(),
                Duration.ofSeconds(state.getInterval()),
                state.getFailures(),
                state.getLastError(),
                state.getArticlesSeen(),
                state.getLeftOut(),
                lastLeftOut(state),
                reading(state));
    }

    static SourceState toWire(PollState state) {
        Reading reading = state.reading();
        return SourceState.newBuilder()
                .setUri(state.uri())
                .setSourceRevision(state.sourceRevision())
                .setEffectiveUrl(state.effectiveUrl())
                .setEtag(state.etag())
                .setLastModified(state.lastModified())
                .setSeen(state.seen().stream().map(SourceMapper::toWire).toList())
                .setLastChecked(state.lastChecked())
                .setLastSuccess(state.lastSuccess())
                .setLastNew(state.lastNew())
                .setNextCheck(state.nextCheck())
                .setInterval((int) state.interval().toSeconds())
                .setFailures(state.failures())
                .setLastError(state.lastError())
                .setArticlesSeen(state.articlesSeen())
                .setLeftOut(state.leftOut())
                .setLastLeftOut(toWire(state.lastLeftOut()))
                .setUnread(reading == null ? 0 : reading.unread())
                .setDeclaredCharset(reading == null ? null : reading.declared())
                .setDetectedCharset(reading == null ? null : reading.detected())
                .setUsedCharset(reading == null ? null : reading.used())
                .setRemovedCharacters(reading == null ? 0 : reading.removedCharacters())
                .build();
    }

    private static @Nullable Reading reading(SourceState state) {
        return state.getUsedCharset() == null
                ? null
                : new Reading(
                        state.getDeclaredCharset(),
                        state.getDetectedCharset(),
                        state.getUsedCharset(),
                        state.getRemovedCharacters(),
                        state.getUnread());
    }

    private static @Nullable LeftOut lastLeftOut(SourceState state) {
        var left = state.getLastLeftOut();
        return left == null ? null : new LeftOut(left.getUri(), left.getReason(), left.getAt());
    }

    private static org.regionwire.schemas.@Nullable LeftOut toWire(@Nullable LeftOut left) {
        return left == null
                ? null
                : org.regionwire.schemas.LeftOut.newBuilder()
                        .setUri(left.uri())
                        .setReason(left.reason())
                        .setAt(left.at())
                        .build();
    }

    private static SeenItem toDomain(org.regionwire.schemas.SeenItem item) {
        return new SeenItem(
                item.getKey(),
                item.getItemHash(),
                item.getContentHash(),
                item.getFull(),
                item.getMisses(),
                item.getRetryAt());
    }

    private static org.regionwire.schemas.SeenItem toWire(SeenItem item) {
        return org.regionwire.schemas.SeenItem.newBuilder()
                .setKey(item.key())
                .setItemHash(item.itemHash())
                .setContentHash(item.contentHash())
                .setFull(item.full())
                .setMisses(item.misses())
                .setRetryAt(item.retryAt())
                .build();
    }

    private static @Nullable Duration duration(@Nullable Integer seconds) {
        return seconds == null ? null : Duration.ofSeconds(seconds);
    }

    private static @Nullable Integer seconds(@Nullable Duration duration) {
        return duration == null ? null : (int) duration.toSeconds();
    }
}
