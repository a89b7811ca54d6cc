package org.regionwire.ingest.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * Vertical text: letters below each other, nearer to those than to any beside them; lines go from
 * right to left. Headlines are often set so, texts seldom.
 */
final class Upright {

    /** Fewer letters are no line, but the end of one beside it. */
    private static final int FEWEST = 3;

    /** Gaps beside a letter of horizontal text are smaller, as a share of its em. */
    private static final float TOUCHING = 0.15f;

    /** From one letter to the next one below, in ems. */
    private static final float NEAREST = 0.8f;

    private static final float FARTHEST = 1.25f;

    /** Letters that stand below each other differ in place by less, in ems. */
    private static final float STRAIGHT = 0.15f;

    private static final float SAME_SIZE = 1.1f;

    /** Lines of one text are nearer to each other than so many ems. */
    private static final float BESIDE = 1.2f;

    private Upright() {}

    /** The vertical texts of a page; their letters are taken out of the others. */
    static List<Line> take(List<Glyph> glyphs) {
        List<List<Glyph>> runs = runs(alone(glyphs));
        if (runs.isEmpty()) {
            return List.of();
        }
        Set<Glyph> taken = new HashSet<>();
        runs.forEach(taken::addAll);
        glyphs.removeIf(taken::contains);
        return texts(runs);
    }

    /** Letters of Chinese with nothing close beside them, from top to bottom. */
    private static List<Glyph> alone(List<Glyph> glyphs) {
        List<Glyph> alone = new ArrayList<>();
        for (List<Glyph> level : Line.levels(glyphs)) {
            for (int i = 0; i < level.size(); i++) {
                Glyph glyph = level.get(i);
                float near = TOUCHING * glyph.size();
                boolean left = i > 0 && glyph.x() - level.get(i - 1).right() < near;
                boolean right = i + 1 < level.size() && level.get(i + 1).x() - glyph.right() < near;
                if (!left && !right && glyph.text().codePointAt(0) >= 0x2E80) {
                    alone.add(glyph);
                }
            }
        }
        alone.sort(Comparator.comparingDouble(Glyph::y));
        return alone;
    }

    private static List<List<Glyph>> runs(List<Glyph> alone) {
        Map<Integer, List<Glyph>> open = new HashMap<>();
        List<List<Glyph>> runs = new ArrayList<>();
        for (Glyph glyph : alone) {
            int place = Math.round(glyph.x());
            List<Glyph> run = null;
            for (int near = place - 1; near <= place + 1 && run == null; near++) {
                List<Glyph> above = open.get(near);
                run = above != null && goesOn(above.getLast(), glyph) ? above : null;
            }
            if (run == null) {
                run = new ArrayList<>();
                runs.add(run);
            }
            run.add(glyph);
            open.put(place, run);
        }
        runs.removeIf(run -> run.stream().allMatch(glyph -> glyph.text().isBlank()));
        List<List<Glyph>> lines = new ArrayList<>(runs);
        lines.removeIf(run -> run.size() < FEWEST);
        runs.removeIf(run -> run.size() >= FEWEST);
        lines.addAll(ends(runs, lines));
        if (lines.size() > Limits.LINES) {
            throw new Limits.Exceeded("more lines than any page has");
        }
        return lines;
    }

    /** The last letters of paragraphs: as high up as the line on their right. */
    private static List<List<Glyph>> ends(List<List<Glyph>> runs, List<List<Glyph>> lines) {
        Map<Integer, NavigableMap<Float, Glyph>> tops = new HashMap<>();
        for (List<Glyph> line : lines) {
            Glyph top = line.getFirst();
            tops.computeIfAbsent(Math.round(top.y()), _ -> new TreeMap<>()).put(top.x(), top);
        }
        List<List<Glyph>> ends = new ArrayList<>();
        for (List<Glyph> run : runs) {
            Glyph end = run.getFirst();
            var beside = tops.getOrDefault(Math.round(end.y()), new TreeMap<>());
            var right = beside.higherEntry(end.x());
            if (right != null
                    && right.getKey() - end.right() <= BESIDE * end.size()
                    && right.getValue().size() <= SAME_SIZE * end.size()
                    && end.size() <= SAME_SIZE * right.getValue().size()) {
                ends.add(run);
            }
        }
        return ends;
    }

    private static boolean goesOn(Glyph above, Glyph below) {
        float larger = Math.max(above.size(), below.size());
        float smaller = Math.min(above.size(), below.size());
        float down = below.y() - above.y();
        return larger <= SAME_SIZE * smaller
                && Math.abs(above.x() - below.x()) <= STRAIGHT * smaller
                && down >= NEAREST * smaller
                && down <= FARTHEST * larger;
    }

    /** Lines that stand beside each other are one text, the one on the right begins. */
    private static List<Line> texts(List<List<Glyph>> runs) {
        List<Line> lines = new ArrayList<>(runs.stream().map(Line::upright).toList());
        lines.sort(Comparator.comparingDouble(line -> -line.box().right()));
        List<UprightText> texts = new ArrayList<>();
        for (Line line : lines) {
            int right = texts.size() - 1;
            while (right >= 0 && !isBeside(texts.get(right), line)) {
                right--;
            }
            if (right < 0) {
                texts.add(UprightText.of(line));
            } else {
                texts.set(right, texts.get(right).with(line));
            }
        }
        return texts.stream().map(UprightText::line).toList();
    }

    private static boolean isBeside(UprightText right, Line left) {
        float gap = right.box().left() - left.box().right();
        float both =
                Math.min(right.box().bottom(), left.box().bottom())
                        - Math.max(right.box().top(), left.box().top());
        return gap >= 0
                && gap <= BESIDE * right.size()
                && both > 0
                && Math.max(right.size(), left.size())
                        <= SAME_SIZE * Math.min(right.size(), left.size());
    }
}
