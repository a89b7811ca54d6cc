package org.regionwire.ingest.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Lines of one size below each other: a stretch of a column, or a headline. Not thread-safe. */
final class Column {

    /** Baselines of one stretch are at most so many ems apart. */
    private static final float PITCH = 2.1f;

    private static final float SAME_SIZE = 1.12f;

    /** Share of the width that a line shares with the one above. */
    private static final float BELOW = 0.6f;

    /** Ems by which a paragraph begins further in. */
    private static final float INDENT = 1.2f;

    /** Ems by which a line that ends a paragraph can fall short. */
    private static final float SHORT = 1.5f;

    private final List<Line> lines = new ArrayList<>();
    private Box box;

    private Column(Line first) {
        lines.add(first);
        box = first.box();
    }

    /** The columns of a page, in no order. */
    static List<Column> of(List<Line> lines) {
        List<Line> sorted = new ArrayList<>(lines);
        sorted.sort(Comparator.comparingDouble(line -> line.box().bottom()));
        List<Column> all = new ArrayList<>();
        List<Column> open = new ArrayList<>();
        for (Line line : sorted) {
            open.removeIf(column -> column.isAbove(line));
            Column best = null;
            for (Column column : open) {
                if (column.takes(line)
                        && (best == null || column.box.bottom() > best.box.bottom())) {
                    best = column;
                }
            }
            if (best == null) {
                Column column = new Column(line);
                all.add(column);
                open.add(column);
            } else {
                best.lines.add(line);
                best.box = best.box.with(line.box());
            }
        }
        return all;
    }

    Box box() {
        return box;
    }

    /** Its paragraphs: lines further in begin one, and short ones end one. */
    List<String> paragraphs() {
        List<String> paragraphs = new ArrayList<>();
        var open = new StringBuilder();
        Line above = null;
        for (Line line : lines) {
            boolean isNew =
                    above != null
                            && line.box().left() - box.left() > INDENT * line.size()
                            && line.box().left() - above.box().left() > INDENT * line.size() / 2;
            boolean ended =
                    above != null
                            && box.right() - above.box().right() > SHORT * above.size()
                            && above.text().matches(".*[。！？!?”』）)]$");
            if (isNew || ended) {
                paragraphs.add(open.toString());
                open.setLength(0);
            }
            join(open, line.text());
            above = line;
        }
        paragraphs.add(open.toString());
        return paragraphs;
    }

    private boolean isAbove(Line line) {
        return line.box().bottom() - box.bottom() > PITCH * Math.max(size(), line.size());
    }

    private boolean takes(Line line) {
        float larger = Math.max(size(), line.size());
        float smaller = Math.min(size(), line.size());
        return larger <= SAME_SIZE * smaller
                && line.box().bottom() - box.bottom() > smaller / 2
                && line.box().bottom() - box.bottom() <= PITCH * smaller
                && box.beside(line.box()) >= BELOW;
    }

    private float size() {
        return lines.getLast().size();
    }

    private static void join(StringBuilder open, String line) {
        boolean words =
                !open.isEmpty()
                        && open.codePointBefore(open.length()) < 0x2E80
                        && line.codePointAt(0) < 0x2E80;
        open.append(words ? " " : "").append(line);
    }
}
