package org.regionwire.ingest.html;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an article comes from, as its page says.
 *
 * @param url where it stands: what the page calls its own address, else what the sender does
 * @param id of the article in the system that made the page
 * @param source who supplied it: {@code 来源：…}
 * @param published {@code null} where no time of day is given
 * @param date ISO 8601, where a day is given, in Beijing's time
 * @param description summary of the publisher's own; not one that only repeats the text
 */
public record Origin(
        @Nullable String url,
        @Nullable String id,
        @Nullable String source,
        @Nullable Instant published,
        @Nullable Instant modified,
        @Nullable String date,
        @Nullable String description,
        List<String> keywords) {

    public Origin {
        keywords = List.copyOf(keywords);
    }
}
