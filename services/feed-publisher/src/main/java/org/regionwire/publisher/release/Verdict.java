package org.regionwire.publisher.release;

/** What the gate decided about a version or a ruling. */
public sealed interface Verdict {

    /** What to remember from now on. */
    Fence fence();

    /** The version is to be shown. */
    record Released(Stamp stamp, Fence fence) implements Verdict {}

    /** Nothing of the article is to be shown any more. */
    record Recalled(Stamp stamp, Status status, Fence fence) implements Verdict {}

    /** Nothing changes for a reader. */
    record Unchanged(Reason reason, Fence fence) implements Verdict {}

    /** Why nothing changes. */
    enum Reason {
        SAME_CONTENT,
        OLDER_THAN_WHAT_STANDS,
        CANCELED_BEFORE,
        WITHHELD_BY_RULING,
        RECALLED_ALREADY,
        /** Its text is kept until its time has come. */
        UNDER_EMBARGO,
        EXPIRED,
        NO_RIGHTS,
        /** It is noted; what it means shows when the newest version is decided anew. */
        ASKS_AGAIN
    }
}
