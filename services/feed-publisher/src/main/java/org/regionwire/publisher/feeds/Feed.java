package org.regionwire.publisher.feeds;

import java.time.Instant;
import java.util.List;
import org.regionwire.publisher.regions.Area;

/**
 * A feed, whatever its form.
 *
 * @param page the region's page
 * @param self URL of this feed in the form that is written
 * @param updated when an entry last came, changed or left
 */
public record Feed(
        Area area,
        String title,
        String subtitle,
        String page,
        String self,
        Instant updated,
        List<Entry> entries) {

    /** BCP 47; entries may differ. */
    public static final String LANGUAGE = "zh-Hans";

    public static final String GENERATOR = "Regionwire";

    public Feed {
        entries = List.copyOf(entries);
    }
}
