package org.regionwire.ingest.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Letters that stand side by side on one baseline, within one column.
 *
 * @param text without blanks at the ends
 * @param size of its letters
 */
record Line(String text, Box box, float size) {

    /** Baselines this far apart are the same, as a share of the em. */
    private static final float LEVEL = 0.35f;

    /** A gap of this many ems parts columns. */
    private static final float GUTTER = 0.9f;

    /** A gap of this many ems parts words. */
    private static final float WORD = 0.22f;

    /** Letters of one line differ by less. */
    private static final float SAME_SIZE = 1.3f;

    /** All lines of a page: those of vertical text first, the others from top to bottom. */
    static List<Line> of(List<Glyph> glyphs) {
        List<Glyph> horizontal = new ArrayList<>();
        levels(glyphs).forEach(horizontal::addAll);
        List<Line> lines = new ArrayList<>(Upright.take(horizontal));
        levels(horizontal).forEach(level -> split(level, lines));
        return lines;
    }

    /** Letters by the baselines that they share, each once, from left to right. */
    static List<List<Glyph>> levels(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::y));
        List<List<Glyph>> levels = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= sorted.size(); to++) {
            Glyph first = sorted.get(from);
            if (to == sorted.size() || sorted.get(to).y() - first.y() > LEVEL * first.size()) {
                List<Glyph> level = new ArrayList<>(sorted.subList(from, to));
                level.sort(Comparator.comparingDouble(Glyph::x));
                levels.add(once(level));
                from = to;
            }
        }
        return levels;
    }

    /** Letters below each other as one line; one of them at least is no blank. */
    static Line upright(List<Glyph> run) {
        var text = new StringBuilder();
        run.forEach(glyph -> text.append(glyph.text()));
        Box box =
                run.stream()
                        .filter(glyph -> !glyph.text().isBlank())
                        .map(Line::box)
                        .reduce(Box::with)
                        .orElseThrow();
        return new Line(text.toString().strip(), box, run.getFirst().size());
    }

    private static void split(List<Glyph> level, List<Line> lines) {
        List<Glyph> open = new ArrayList<>();
        for (Glyph glyph : level) {
            if (!open.isEmpty() && !continues(open.getLast(), glyph)) {
                end(open, lines);
            }
            open.add(glyph);
        }
        end(open, lines);
    }

    private static List<Glyph> once(List<Glyph> level) {
        List<Glyph> once = new ArrayList<>();
        for (Glyph glyph : level) {
            if (once.isEmpty() || !isOverprint(once.getLast(), glyph)) {
                once.add(glyph);
            }
        }
        return once;
    }

    private static boolean continues(Glyph left, Glyph right) {
        float larger = Math.max(left.size(), right.size());
        float smaller = Math.min(left.size(), right.size());
        return right.x() - left.right() < GUTTER * smaller && larger <= SAME_SIZE * smaller;
    }

    /** Bold letters are often a letter that is printed twice. */
    private static boolean isOverprint(Glyph left, Glyph right) {
        return left.text().equals(right.text()) && right.x() - left.x() < LEVEL * left.width();
    }

    private static void end(List<Glyph> open, List<Line> lines) {
        var text = new StringBuilder();
        Box box = null;
        float size = 0;
        Glyph left = null;
        for (Glyph glyph : open) {
            if (left != null
                    && glyph.x() - left.right() > WORD * glyph.size()
                    && isLatin(left, glyph)) {
                text.append(' ');
            }
            text.append(glyph.text());
            if (!glyph.text().isBlank()) {
                box = box == null ? box(glyph) : box.with(box(glyph));
                size = Math.max(size, glyph.size());
            }
            left = glyph;
        }
        open.clear();
        if (box != null) {
            if (lines.size() >= Limits.LINES) {
                throw new Limits.Exceeded("more lines than any page has");
            }
            lines.add(new Line(text.toString().strip(), box, size));
        }
    }

    private static Box box(Glyph glyph) {
        return new Box(glyph.x(), glyph.y() - glyph.size(), glyph.right(), glyph.y());
    }

    private static boolean isLatin(Glyph left, Glyph right) {
        return left.text().codePointBefore(left.text().length()) < 0x2E80
                && right.text().codePointAt(0) < 0x2E80;
    }
}
