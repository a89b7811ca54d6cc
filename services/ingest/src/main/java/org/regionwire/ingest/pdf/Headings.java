package org.regionwire.ingest.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How far a headline reaches. One that is set in the middle above several columns belongs to all of
 * them, though most of them do not stand below it.
 */
final class Headings {

    /** Lines that a headline, a byline or a kicker has at most. */
    private static final int LINES = 3;

    /** Text below is larger than what stands above it by less. */
    private static final double LARGER = 1.2;

    /** Columns begin at one height when they differ by less than this share of the em. */
    private static final double SAME_HEIGHT = 0.9;

    /** Ems by which a headline may stand off the middle: first lines are indented. */
    private static final double OFF = 1.2;

    /** Share of the columns' width by which it may stand off the middle. */
    private static final double OFF_SHARE = 0.02;

    /** A gap is clearly the smaller one below this share of the other. */
    private static final double NEARER = 0.8;

    /** Stretches of a page; the fullest has some hundreds. With more the time would not do. */
    private static final int MANY = 600;

    private final List<Column> columns;

    private Headings(List<Column> columns) {
        this.columns = columns;
    }

    /** Each stretch with the place that it takes for the order: its own box, or a wider one. */
    static Map<Column, Box> reach(List<Column> columns) {
        Map<Column, Box> reach = new HashMap<>();
        columns.forEach(column -> reach.put(column, column.box()));
        if (columns.size() <= MANY) {
            var headings = new Headings(columns);
            for (Column column : columns) {
                if (column.lines() <= LINES) {
                    reach.put(column, headings.reach(column));
                }
            }
        }
        return reach;
    }

    /**
     * Whether vertical text heads what stands on its left and not what stands on its right: that is
     * clearly nearer.
     *
     * @param columns all of the page
     */
    static boolean headsLeft(Column upright, List<Column> columns) {
        double left = Double.POSITIVE_INFINITY;
        double right = Double.POSITIVE_INFINITY;
        for (Column column : columns) {
            Box box = column.box();
            if (column != upright
                    && box.top() < upright.box().bottom()
                    && upright.box().top() < box.bottom()) {
                double onLeft = upright.box().left() - box.right();
                double onRight = box.left() - upright.box().right();
                left = onLeft >= 0 ? Math.min(left, onLeft) : left;
                right = onRight >= 0 ? Math.min(right, onRight) : right;
            }
        }
        return left < NEARER * right;
    }

    private Box reach(Column heading) {
        List<Column> row = row(heading);
        Box own = heading.box();
        int from = 0;
        while (from < row.size() && row.get(from).box().right() <= own.left()) {
            from++;
        }
        int to = from;
        while (to + 1 < row.size() && row.get(to + 1).box().left() < own.right()) {
            to++;
        }
        if (row.size() < 2 || from == row.size() || row.get(from).box().left() >= own.right()) {
            return own;
        }
        Box reach = own;
        while (from >= 0 && to < row.size()) {
            Box width = row.get(from).box().with(row.get(to).box());
            if (!isEmpty(heading, width, row.get(from).box().top())) {
                break;
            }
            double off = middle(width) - middle(own);
            boolean isMiddle =
                    Math.abs(off) <= Math.max(OFF * heading.size(), OFF_SHARE * width.width());
            if (isMiddle) {
                reach = own.across(width);
            }
            from -= isMiddle || off > 0 ? 1 : 0;
            to += isMiddle || off < 0 ? 1 : 0;
        }
        return reach;
    }

    /** The columns below that begin at the height of the highest one under it, from the left. */
    private List<Column> row(Column heading) {
        Box own = heading.box();
        List<Column> below =
                columns.stream()
                        .filter(column -> column.lines() > 1)
                        .filter(column -> column.size() <= LARGER * heading.size())
                        .filter(column -> column.box().top() >= own.bottom() - heading.size() / 2)
                        .toList();
        Column first =
                below.stream()
                        .filter(column -> column.box().beside(own) > 0)
                        .min(Comparator.comparingDouble(column -> column.box().top()))
                        .orElse(null);
        if (first == null) {
            return List.of();
        }
        List<Column> row = new ArrayList<>();
        below.stream()
                .filter(
                        column ->
                                Math.abs(column.box().top() - first.box().top())
                                        < SAME_HEIGHT * first.size())
                .sorted(Comparator.comparingDouble(column -> column.box().left()))
                .forEach(row::add);
        return row;
    }

    /** Between the headline and its columns stands nothing but what is set in the middle, too. */
    private boolean isEmpty(Column heading, Box width, float bottom) {
        var space =
                new Box(
                        width.left(),
                        heading.box().top(),
                        width.right(),
                        bottom - heading.size() / 4);
        return columns.stream()
                .filter(column -> column != heading && column.box().meets(space))
                .allMatch(
                        column ->
                                Math.abs(middle(column.box()) - middle(heading.box()))
                                        <= OFF * heading.size());
    }

    private static double middle(Box box) {
        return (box.left() + box.right()) / 2.0;
    }
}
