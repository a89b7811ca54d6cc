package org.regionwire.enrichment.figures;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words around a number that make it a lower or an upper bound. */
final class Bounds {
    private static final Set<String> UPPER = Set.of("不超过", "不高于", "不足", "至多", "低于", "近");
    private static final Set<String> BELOW = Set.of("以下", "以内", "之内");

    private Bounds() {}

    static Figure.Bound of(@Nullable String before, @Nullable String more, @Nullable String after) {
        if (after != null && BELOW.contains(after) || before != null && UPPER.contains(before)) {
            return Figure.Bound.AT_MOST;
        }
        if (before != null
                || more != null && !more.equals("来")
                || after != null && !after.equals("左右")) {
            return Figure.Bound.AT_LEAST;
        }
        return Figure.Bound.EXACT;
    }
}
