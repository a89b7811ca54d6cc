package org.regionwire.ingest.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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

    private final List<Column> page;
    private final Map<Column, Box> places;
    private final List<Column> ordered = new ArrayList<>();

    private ReadingOrder(List<Column> page) {
        this.page = page;
        this.places = Headings.reach(page);
    }

    static List<Column> of(List<Column> columns) {
        var order = new ReadingOrder(columns);
        order.cut(columns, 0);
        return order.ordered;
    }

    /** A gap: where in the sorted columns, and how wide. */
    private record Gap(List<Column> sorted, int at, double width) {}

    private void cut(List<Column> columns, int depth) {
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
        List<Column> first = widest.sorted().subList(0, widest.at());
        List<Column> second = widest.sorted().subList(widest.at(), columns.size());
        boolean turned = widest == down && areHeadings(second) && !areHeadings(first);
        cut(turned ? second : first, depth + 1);
        cut(turned ? first : second, depth + 1);
    }

    /** Vertical headlines on the right of their columns. */
    private boolean areHeadings(List<Column> columns) {
        return columns.stream()
                .allMatch(column -> column.isUpright() && Headings.headsLeft(column, page));
    }

    private Gap gap(List<Column> columns, Direction direction, Predicate<List<Column>> bothParts) {
        List<Column> sorted = new ArrayList<>(columns);
        sorted.sort(Comparator.comparingDouble(column -> direction.from(place(column))));
        double end = Double.NEGATIVE_INFINITY;
        int at = 0;
        double width = 0;
        for (int i = 0; i < sorted.size(); i++) {
            double gap = direction.from(place(sorted.get(i))) - end;
            if (i > 0
                    && gap > width
                    && bothParts.test(sorted.subList(0, i))
                    && bothParts.test(sorted.subList(i, sorted.size()))) {
                at = i;
                width = gap;
            }
            end = Math.max(end, direction.to(place(sorted.get(i))));
        }
        return new Gap(sorted, at, width);
    }

    private Box place(Column column) {
        return places.getOrDefault(column, column.box());
    }

    /** From the left edge to the right one. */
    private double extent(List<Column> columns) {
        double left = columns.stream().mapToDouble(column -> place(column).left()).min().orElse(0);
        return columns.stream().mapToDouble(column -> place(column).right()).max().orElse(0) - left;
    }

    /** Which way a gap goes through the page. */
    private enum Direction {
        DOWN,
        ACROSS;

        double from(Box box) {
            return this == DOWN ? box.left() : box.top();
        }

        double to(Box box) {
            return this == DOWN ? box.right() : box.bottom();
        }
    }
}
