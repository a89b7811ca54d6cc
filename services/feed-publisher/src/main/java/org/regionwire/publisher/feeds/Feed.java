package org.regionwire.publisher.feeds;

import java.time.Instant;
import java.util.List;

/**
 * A feed, whatever its form.
 *
 * @param page the page of the same
 * @param self URL of this feed in the form that is written
 * @param updated when an entry last came, changed or left
 */
public record Feed(
        Coverage coverage,
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
