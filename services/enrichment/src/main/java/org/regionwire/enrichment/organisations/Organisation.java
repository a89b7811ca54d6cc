package org.regionwire.enrichment.organisations;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.regionwire.enrichment.text.Mention;

/**
 * An organisation that the text names.
 *
 * @param name full form
 * @param shortName short form that the text introduces (以下简称) or uses
 * @param mentions where it stands, in either form
 */
public record Organisation(
        String name, @Nullable String shortName, Kind kind, List<Mention> mentions) {
    public Organisation {
        mentions = List.copyOf(mentions);
    }

    /** What kind of organisation. */
    public enum Kind {
        GOVERNMENT,
        COMPANY,
        SCHOOL,
        MEDIA,
        OTHER
    }
}
