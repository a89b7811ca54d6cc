package org.regionwire.ingest.dropping;

import java.io.IOException;
import java.nio.file.Path;

/** Is told what becomes of files, for operators to see. */
public interface Tally {

    /** A file was taken or refused; what is tried again later is not told. */
    void decided(DroppedFile file, Verdict verdict);

    /** Files that were waiting at the last look: half-written ones, and those not taken yet. */
    void waiting(int files);

    /** A folder or file cannot be read, moved or locked: it is tried again. */
    void trouble(Path where, IOException what);
}
