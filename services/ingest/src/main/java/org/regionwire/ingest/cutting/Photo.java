package org.regionwire.ingest.cutting;

import org.jspecify.annotations.Nullable;

/**
 * A photo as its caption tells of it.
 *
 * @param caption without the credit; empty where only a credit is printed
 * @param photographer {@code null} where no name is printed
 * @param agency who supplied it: {@code 中经视觉}, {@code 新华社}
 * @param printed the whole text, as printed
 */
public record Photo(
        String caption, @Nullable String photographer, @Nullable String agency, String printed) {}
