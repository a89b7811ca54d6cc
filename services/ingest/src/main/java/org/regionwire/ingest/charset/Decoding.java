package org.regionwire.ingest.charset;

import org.jspecify.annotations.Nullable;

/** What came of reading bytes as text. */
public sealed interface Decoding {

    /**
     * Text that XML 1.0 can carry, lines ended by {@code \n}.
     *
     * @param text without byte order mark; may be empty
     * @param declared label as the sender gave it
     * @param detected charset that the bytes themselves show (byte order mark, valid UTF-8, letter
     *     statistics); {@code null} where they were not asked or show none
     * @param used charset that the text was read with, by its IANA name
     * @param removedCharacters characters that XML 1.0 forbids and that were removed
     */
    record Read(
            String text,
            @Nullable String declared,
            @Nullable String detected,
            String used,
            int removedCharacters)
            implements Decoding {

        public Provenance provenance() {
            return new Provenance(declared, detected, used, removedCharacters);
        }
    }

    /**
     * No text.
     *
     * @param reason a sentence for the sender that says what is wrong and what to do
     */
    record Undecodable(String reason) implements Decoding {}
}
