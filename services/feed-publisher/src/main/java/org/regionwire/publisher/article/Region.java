package org.regionwire.publisher.article;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A GB/T 2260 unit that an article is about.
 *
 * @param code 610300
 * @param name 宝鸡市
 * @param ancestors codes of the units above, nearest first, without the nation
 * @param point its middle; null where none is known
 * @param confidence 0 to 1
 * @param evidence why
 */
public record Region(
        String code,
        String name,
        List<String> ancestors,
        @Nullable Point point,
        double confidence,
        List<Evidence> evidence) {

    /** Of a place that is named a hundred times a few say enough. */
    private static final int MOST_SHOWN = 5;

    public Region {
        About.check(code);
        ancestors.forEach(About::check);
        ancestors = List.copyOf(ancestors);
        evidence = List.copyOf(evidence);
    }

    /** What says most that it is this one, the heaviest first. */
    public List<Evidence> heaviest() {
        return evidence.stream()
                .sorted(Comparator.comparingDouble(Evidence::weight).reversed())
                .limit(MOST_SHOWN)
                .toList();
    }

    /** WGS 84 degrees. */
    public record Point(double latitude, double longitude) {
        public Point {
            if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
                throw new IllegalArgumentException("no place: " + latitude + " " + longitude);
            }
        }
    }
}
