package org.regionwire.ingest.cutting;

import static org.regionwire.ingest.cutting.Look.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Puts the halves of a paragraph together that a column break has parted. */
final class Rejoining {
    /** Blocks that may stand between the halves: a caption, furniture, a kicker. */
    private static final int REACH = 3;

    /** Column breaks leave at least a line of some length. */
    private static final int SHORTEST = 20;

    private static final String MARKS = ",。;:!?、…”’』」》)】]";

    private Rejoining() {}

    /** The same page with its cut paragraphs whole, blocks numbered anew. */
    static List<Block> rejoin(List<Block> blocks) {
        int[] after = new int[blocks.size()];
        Arrays.fill(after, -1);
        boolean[] taken = new boolean[blocks.size()];
        for (int i = 0; i < after.length; i++) {
            after[i] = continuation(blocks, i, taken);
            if (after[i] >= 0) {
                taken[after[i]] = true;
            }
        }
        List<Block> whole = new ArrayList<>();
        for (int i = 0; i < after.length; i++) {
            if (!taken[i]) {
                whole.add(Block.of(whole.size(), chain(blocks, after, i)));
            }
        }
        return whole;
    }

    private static String chain(List<Block> blocks, int[] after, int first) {
        var text = new StringBuilder(blocks.get(first).text());
        for (int i = after[first]; i >= 0; i = after[i]) {
            Sentences.join(text, blocks.get(i).text());
        }
        return text.toString();
    }

    /** Prose without an end; a short line only if a comma in it says that it is no title. */
    private static boolean mayBeHalf(Block block) {
        String plain = block.plain();
        if (block.is(FURNITURE, REPORTERS, SIGNATURE, CREDIT)
                || Sentences.isFinished(plain)
                || Caption.hasCredit(plain)) {
            return false;
        }
        boolean sure = block.look() == OPENING || Sentences.isOpen(plain);
        return sure
                || (Sentences.isUnfinished(plain)
                        && (block.length() >= SHORTEST || block.look() == PROSE));
    }

    /**
     * More likely the first words below a headline with a comma than the second half of a sentence.
     */
    private static boolean opens(String plain) {
        return Sentences.beginsWithTime(plain) || plain.startsWith("“") || plain.startsWith("《");
    }

    /** Nothing stands above, or something that ends an article: a line here is a headline. */
    private static boolean isOnTop(List<Block> blocks, int i) {
        int above = i - 1;
        while (above >= 0 && blocks.get(above).is(FURNITURE)) {
            above--;
        }
        return above < 0 || blocks.get(above).is(SIGNATURE, CREDIT);
    }

    private static boolean isAbove(List<Block> blocks, int k, Look look) {
        return k + 1 < blocks.size() && blocks.get(k + 1).is(look);
    }

    private static int continuation(List<Block> blocks, int i, boolean[] taken) {
        boolean title = blocks.get(i).look() == TITLE;
        if (!mayBeHalf(blocks.get(i)) || (title && isOnTop(blocks, i))) {
            return -1;
        }
        for (int k = i + 1; k < blocks.size() && k <= i + 1 + REACH; k++) {
            Block next = blocks.get(k);
            boolean between =
                    next.is(FURNITURE, CREDIT, KICKER)
                            || Caption.opens(next.plain())
                            || (Dates.leading(next.plain()) != null && isAbove(blocks, k, CREDIT));
            if (taken[k] || between) {
                continue;
            }
            boolean prose = next.is(PROSE, CAPTION) && !(title && opens(next.plain()));
            boolean line = next.is(TITLE, NAMES) && k == i + 1 && !title;
            boolean fits =
                    (prose || line)
                            && MARKS.indexOf(next.plain().charAt(0)) < 0
                            && !Look.isListed(next.plain());
            return fits ? k : -1;
        }
        return -1;
    }
}
