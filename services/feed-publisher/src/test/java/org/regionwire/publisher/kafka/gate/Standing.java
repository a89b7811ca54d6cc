package org.regionwire.publisher.kafka.gate;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.regionwire.schemas.AltId;
import org.regionwire.schemas.PubStatus;
import org.regionwire.schemas.PublishedArticle;
import org.regionwire.schemas.Region;
import org.regionwire.schemas.TextRights;

/**
 * What readers have of an article in the end.
 *
 * @param status withheld where nothing was ever shown: the same to them
 * @param expires after the start
 */
record Standing(
        PubStatus status,
        @Nullable String headline,
        long revision,
        TextRights rights,
        @Nullable Duration expires,
        List<String> regions,
        List<String> otherIds) {

    static final Standing NOTHING = notShown(PubStatus.withheld);

    static Standing of(PublishedArticle last, Instant start) {
        if (last.getPubStatus() != PubStatus.usable) {
            return notShown(last.getPubStatus());
        }
        Instant expires = last.getExpires();
        return new Standing(
                last.getPubStatus(),
                last.getHeadline(),
                last.getRevision(),
                last.getTextRights(),
                expires == null ? null : Duration.between(start, expires),
                last.getRegions().stream().map(Region::getCode).toList(),
                last.getAltIds().stream().map(AltId::getValue).toList());
    }

    private static Standing notShown(PubStatus status) {
        return new Standing(status, null, 0, TextRights.none, null, List.of(), List.of());
    }
}
