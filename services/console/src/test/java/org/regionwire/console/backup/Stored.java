package org.regionwire.console.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;

/** Records of a backup, short to write. */
final class Stored {

    private Stored() {}

    static StoredRecord at(long offset) {
        return new StoredRecord(
                offset, 1000 + offset, new byte[] {'k'}, ("v" + offset).getBytes(UTF_8), List.of());
    }
}
