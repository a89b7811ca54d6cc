package org.regionwire.ingest.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Vertical lines beside each other, a text or a headline.
 *
 * @param lines from right to left
 * @param box around all of them
 */
record UprightText(List<Line> lines, Box box) {

    /** Ems that a text is high; the lines of a headline are lower, and may begin as they like. */
    private static final float TEXT = 10;

    /** Ems by which the first line of a paragraph begins lower. */
    private static final float INDENT = 1.2f;

    static UprightText of(Line line) {
        return new UprightText(List.of(line), line.box());
    }

    UprightText with(Line next) {
        List<Line> more = new ArrayList<>(lines);
        more.add(next);
        return new UprightText(more, box.with(next.box()));
    }

    /** Of its letters, in points. */
    float size() {
        return lines.getFirst().size();
    }

    /** As one line, with blank lines between its paragraphs. */
    Line line() {
        boolean prose = box.bottom() - box.top() >= TEXT * size();
        var text = new StringBuilder();
        for (Line line : lines) {
            boolean indented = line.box().top() - box.top() > INDENT * size();
            text.append(prose && indented && !text.isEmpty() ? "\n\n" : "").append(line.text());
        }
        return new Line(text.toString(), box, size());
    }
}
