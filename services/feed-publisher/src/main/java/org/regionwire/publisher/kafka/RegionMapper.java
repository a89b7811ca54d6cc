package org.regionwire.publisher.kafka;

import org.jspecify.annotations.Nullable;
import org.regionwire.publisher.article.Evidence;
import org.regionwire.publisher.article.Region;
import org.regionwire.schemas.Mention;
import org.regionwire.schemas.TextField;
import org.regionwire.schemas.TextRights;

/** Regions of a record, with why it is about them. */
final class RegionMapper {

    private RegionMapper() {}

    static Region region(org.regionwire.schemas.Region region, TextRights rights) {
        Double latitude = region.getLatitude();
        Double longitude = region.getLongitude();
        return new Region(
                region.getCode(),
                region.getName(),
                region.getAncestors(),
                latitude == null || longitude == null
                        ? null
                        : new Region.Point(latitude, longitude),
                region.getConfidence(),
                region.getEvidence().stream().map(each -> evidence(each, rights)).toList());
    }

    private static Evidence evidence(org.regionwire.schemas.Evidence why, TextRights rights) {
        return new Evidence(why.getRule(), why.getWeight(), mention(why.getMention(), rights));
    }

    /** The gate leaves words of the body out where it may not be shown; so do we. */
    private static Evidence.@Nullable Mention mention(
            @Nullable Mention mention, TextRights rights) {
        if (mention == null
                || (rights != TextRights.full && mention.getField() == TextField.body)) {
            return null;
        }
        return new Evidence.Mention(
                mention.getField().name(), mention.getStart(), mention.getEnd(), mention.getText());
    }
}
