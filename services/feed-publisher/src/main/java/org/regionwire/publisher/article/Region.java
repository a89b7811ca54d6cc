package org.regionwire.publisher.article;

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
 */
public record Region(
        String code,
        String name,
        List<String> ancestors,
        @Nullable Point point,
        double confidence) {

    public Region {
        About.check(code);
        ancestors.forEach(About::check);
        ancestors = List.copyOf(ancestors);
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
