package org.regionwire.ingest.dropping;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Tells files that are whole from those that are still being written: by whether anything about
 * them has changed for a while. Of this instance's own clock, not of the file's times: those may be
 * another machine's. Not thread-safe.
 */
final class Stillness {

    private final Duration quiet;
    private final Map<Path, Seen> seen = new HashMap<>();

    /** What a file looked like, and since when. */
    private record Seen(Mark mark, Instant since) {}

    Stillness(Duration quiet) {
        this.quiet = quiet;
    }

    /** Whether it has looked like this for long enough. */
    boolean isWhole(Path file, Mark mark, Instant now) {
        Seen before = seen.get(file);
        if (before == null || !before.mark().equals(mark)) {
            seen.put(file, new Seen(mark, now));
            return quiet.isZero();
        }
        return !now.isBefore(before.since().plus(quiet));
    }

    /** Forgets the files that are not there any more. */
    void keepOnly(Collection<Path> files) {
        seen.keySet().retainAll(files);
    }
}
