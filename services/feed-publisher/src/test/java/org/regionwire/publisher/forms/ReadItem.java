package org.regionwire.publisher.forms;

import java.time.Instant;

/**
 * What a reader of any form has of an entry.
 *
 * @param updated the moment of the mark where it is gone
 * @param gone true for the mark of an article that has left; it has no text
 */
public record ReadItem(
        String id,
        String title,
        String link,
        Instant published,
        Instant updated,
        String html,
        boolean gone) {}
