package org.regionwire.ingest.dropping;

/** Takes the content of a file in, as if it had been posted. */
@FunctionalInterface
public interface Taking {

    /** Answers when its articles are committed, or nothing of it is. */
    Verdict take(DroppedFile file);
}
