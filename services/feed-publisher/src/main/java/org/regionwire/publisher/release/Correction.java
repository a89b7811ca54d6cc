package org.regionwire.publisher.release;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an operator put in place of what was categorized; it holds for later versions too.
 *
 * @param regions GB/T 2260 codes; null leaves the regions
 * @param subjects topic uris; null leaves the topics
 */
public record Correction(@Nullable List<String> regions, @Nullable List<String> subjects) {

    /** Leaves everything as it was categorized. */
    public static final Correction NONE = new Correction(null, null);

    public Correction {
        regions = regions == null ? null : List.copyOf(regions);
        subjects = subjects == null ? null : List.copyOf(subjects);
    }
}
