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

    /** Ems by which the first line of a paragraph begins further in, at most. */
    private static final float DEEPEST = 2.3f;

    /** A line stands apart that is so much farther from the next one than that from its next. */
    private static final float APART = 1.2f;

    /** Ems that a text is wide; a headline of several lines is narrower. */
    private static final float TEXT = 10;

    private final List<Line> lines = new ArrayList<>();
    private Box box;

    private Column(Line first) {
        lines.add(first);
        box = first.box();
    }

    private Column(List<Line> lines) {
        this(lines.getFirst());
        lines.stream().skip(1).forEach(this::add);
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
                best.add(line);
            }
        }
        return all.stream().flatMap(column -> column.parts().stream()).toList();
    }

    private void add(Line line) {
        lines.add(line);
        box = box.with(line.box());
    }

    /**
     * Lines above a text that stand in the middle or apart, such as its reporters', are not of it.
     */
    private List<Column> parts() {
        int above = 0;
        while (above < lines.size() - 2 && (isInTheMiddle(lines.get(above)) || isApart(above))) {
            above++;
        }
        if (above == 0 || box.width() < TEXT * size()) {
            return List.of(this);
        }
        return List.of(
                new Column(lines.subList(0, above)),
                new Column(lines.subList(above, lines.size())));
    }

    private boolean isApart(int line) {
        return pitch(line) > APART * pitch(line + 1);
    }

    private float pitch(int line) {
        return lines.get(line + 1).box().bottom() - lines.get(line).box().bottom();
    }

    private boolean isInTheMiddle(Line line) {
        float left = line.box().left() - box.left();
        float right = box.right() - line.box().right();
        return left > INDENT * line.size()
                && right > INDENT * line.size()
                && Math.abs(left - right) < line.size();
    }

    Box box() {
        return box;
    }

    int lines() {
        return lines.size();
    }

    /** Of its letters, in points. */
    float size() {
        return lines.getLast().size();
    }

    /** One text whose letters stand below each other. */
    boolean isUpright() {
        return lines.size() == 1 && box.bottom() - box.top() > 2 * size();
    }

    /**
     * Whether the next column goes on with the paragraph that this one ends with: the last line is
     * full, and the first one there does not begin further in, where paragraphs do.
     */
    boolean goesOnIn(Column next) {
        float em = size();
        return Math.max(em, next.size()) <= SAME_SIZE * Math.min(em, next.size())
                && next.lines.size() > 1
                && next.box.left() > box.left()
                && next.box.top() < box.bottom()
                && Math.abs(next.box.width() - box.width()) < INDENT * em
                && box.right() - lines.getLast().box().right() < SHORT * em / 2
                && next.lines.getFirst().box().left() - next.box.left() < INDENT * em / 2
                && (isIndented() || next.isIndented());
    }

    private boolean isIndented() {
        return lines.stream().anyMatch(line -> line.box().left() - box.left() > INDENT * size());
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
                && withIndent().beside(line.box()) >= BELOW;
    }

    /** After its first line, which may begin further in than the next. */
    private Box withIndent() {
        return lines.size() > 1
                ? box
                : new Box(box.left() - DEEPEST * size(), box.top(), box.right(), box.bottom());
    }

    private static void join(StringBuilder open, String line) {
        boolean words =
                !open.isEmpty()
                        && open.codePointBefore(open.length()) < 0x2E80
                        && line.codePointAt(0) < 0x2E80;
        open.append(words ? " " : "").append(line);
    }
}
