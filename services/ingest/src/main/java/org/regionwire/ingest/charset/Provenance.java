package org.regionwire.ingest.charset;

import org.jspecify.annotations.Nullable;

/**
 * How bytes became text.
 *
 * @param declared charset, as the sender or the document labels it
 * @param detected charset that the bytes show
 * @param used charset that they were read with
 * @param removedCharacters that XML forbids
 */
public record Provenance(
        @Nullable String declared,
        @Nullable String detected,
        @Nullable String used,
        int removedCharacters) {

    /** Of what lost some more on the way. */
    public Provenance without(int further) {
        return new Provenance(declared, detected, used, removedCharacters + further);
    }
}
