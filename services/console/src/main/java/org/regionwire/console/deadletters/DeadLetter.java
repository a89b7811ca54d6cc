package org.regionwire.console.deadletters;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.regionwire.console.connection.Place;

/**
 * What a dead letter says of itself.
 *
 * @param key of the record, an article's uri as a rule
 * @param at when it was set aside
 * @param cause in one sentence
 * @param service that could not handle it
 * @param origin where the record stood; null in a letter that does not say
 * @param revision of the article; null in a letter that does not say
 * @param redrives how often the record had been sent back before it came here
 * @param handling what became of it; null while it waits for somebody
 */
public record DeadLetter(
        Place place,
        String key,
        Instant at,
        String cause,
        String service,
        @Nullable Place origin,
        @Nullable Long revision,
        int redrives,
        @Nullable Handling handling) {}
