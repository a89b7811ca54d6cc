package org.regionwire.ingest.cutting;

import static org.regionwire.ingest.cutting.Look.*;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the rows of tables, such as the weather of cities: lines below each other of as many cells,
 * with figures in them. By itself each looks like a headline.
 */
final class Tables {

    /** Fewer rows are no table. */
    private static final int FEWEST = 3;

    private static final Pattern GAP = Pattern.compile(" +");
    private static final Pattern FIGURE = Pattern.compile("[-+±]?\\d.*");

    private Tables() {}

    /** Gives the rows among these blocks their look. */
    static void mark(List<Block> blocks) {
        for (int from = 0; from < blocks.size(); from++) {
            int to = from;
            while (to < blocks.size() && isRow(blocks.get(to)) && isLike(blocks, to, from)) {
                to++;
            }
            if (to - from >= FEWEST) {
                int first = hasHead(blocks, from) ? from - 1 : from;
                blocks.subList(first, to).replaceAll(block -> block.as(ROW));
                from = to - 1;
            }
        }
    }

    private static boolean isRow(Block block) {
        return block.is(TITLE)
                && Stream.of(GAP.split(block.plain(), 0))
                        .skip(1)
                        .anyMatch(cell -> FIGURE.matcher(cell).matches());
    }

    /** A cell may be empty. */
    private static boolean isLike(List<Block> blocks, int row, int first) {
        return Math.abs(cells(blocks.get(row)) - cells(blocks.get(first))) <= 1;
    }

    /** The line above says what is in the cells, and there is a headline above that. */
    private static boolean hasHead(List<Block> blocks, int from) {
        return from > 1
                && blocks.get(from - 1).is(TITLE)
                && blocks.get(from - 2).is(TITLE)
                && cells(blocks.get(from - 1)) == cells(blocks.get(from));
    }

    private static int cells(Block block) {
        return GAP.split(block.plain(), 0).length;
    }
}
