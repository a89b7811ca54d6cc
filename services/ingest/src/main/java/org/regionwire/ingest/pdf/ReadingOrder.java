package org.regionwire.ingest.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * The order in which the columns of a page are read: the page is cut where the widest gap goes
 * through all of it, across or down, and each half again; the upper half goes first, the left one
 * first.
 */
final class ReadingOrder {

    /** Cuts in each other; what is left is read from left to right. */
    private static final int DEEPEST = 60;

    /**
     * Share of the width that both parts of a cut across must have, where a cut down is possible: a
     * short column beside a headline leaves a gap too, and is no end of an article.
     */
    private static final double WHOLE = 0.8;

    private ReadingOrder() {}

    static List<Column> of(List<Column> columns) {
        List<Column> ordered = new ArrayList<>();
        cut(columns, 0, ordered);
        return ordered;
    }

    /** A gap: where in the sorted columns, and how wide. */
    private record Gap(List<Column> sorted, int at, double width) {}

    private static void cut(List<Column> columns, int depth, List<Column> ordered) {
        Gap down = gap(columns, Direction.DOWN, _ -> true);
        double width = extent(columns);
        Gap whole = gap(columns, Direction.ACROSS, part -> extent(part) >= WHOLE * width);
        Gap across = down.width() > 0 ? whole : gap(columns, Direction.ACROSS, _ -> true);
        Gap widest = across.width() > down.width() ? across : down;
        if (columns.size() < 2 || widest.width() <= 0 || depth > DEEPEST) {
            columns.stream()
                    .sorted(
                            Comparator.<Column>comparingDouble(column -> column.box().left())
                                    .thenComparingDouble(column -> column.box().top()))
                    .forEach(ordered::add);
            return;
        }
        cut(widest.sorted().subList(0, widest.at()), depth + 1, ordered);
        cut(widest.sorted().subList(widest.at(), columns.size()), depth + 1, ordered);
    }

    private static Gap gap(
            List<Column> columns, Direction direction, Predicate<List<Column>> bothParts) {
        List<Column> sorted = new ArrayList<>(columns);
        sorted.sort(Comparator.comparingDouble(direction::from));
        double end = Double.NEGATIVE_INFINITY;
        int at = 0;
        double width = 0;
        for (int i = 0; i < sorted.size(); i++) {
            double gap = direction.from(sorted.get(i)) - end;
            if (i > 0
                    && gap > width
                    && bothParts.test(sorted.subList(0, i))
                    && bothParts.test(sorted.subList(i, sorted.size()))) {
                at = i;
                width = gap;
            }
            end = Math.max(end, direction.to(sorted.get(i)));
        }
        return new Gap(sorted, at, width);
    }

    /** From the left edge to the right one. */
    private static double extent(List<Column> columns) {
        double left = columns.stream().mapToDouble(column -> column.box().left()).min().orElse(0);
        return columns.stream().mapToDouble(column -> column.box().right()).max().orElse(0) - left;
    }

    /** Which way a gap goes through the page. */
    private enum Direction {
        DOWN,
        ACROSS;

        double from(Column column) {
            return this == DOWN ? column.box().left() : column.box().top();
        }

        double to(Column column) {
            return this == DOWN ? column.box().right() : column.box().bottom();
        }
    }
}
