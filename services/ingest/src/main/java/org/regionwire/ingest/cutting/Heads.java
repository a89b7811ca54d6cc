package org.regionwire.ingest.cutting;

import static org.regionwire.ingest.cutting.Look.*;

import java.util.List;

/**
 * The title lines that stand in a row, and what comes below them.
 *
 * @param run how many lines, at most one more than {@link Evidence#VERSE}
 * @param below look of the first block below; a bare or a pen name is {@link Look#NAMES}
 * @param atEnd nothing is below: the page ends
 */
record Heads(int run, Look below, boolean atEnd) {

    static Heads from(List<Block> blocks, int i) {
        int run = i < blocks.size() && blocks.get(i).is(NAMES) ? 1 : 0;
        while (run <= Evidence.VERSE
                && i + run < blocks.size()
                && blocks.get(i + run).is(TITLE, KICKER, SUBHEAD)
                && (run == 0 || !isPenName(blocks, i + run))) {
            run++;
        }
        int next = i + run;
        if (next >= blocks.size()) {
            return new Heads(run, RULE, true);
        }
        return new Heads(run, isPenName(blocks, next) ? NAMES : blocks.get(next).look(), false);
    }

    /** A line between a title and prose that is a pen name or a guest's post and name. */
    private static boolean isPenName(List<Block> blocks, int i) {
        Block block = blocks.get(i);
        return i > 0
                && block.is(TITLE)
                && (Names.mayBePenName(block.plain()) || Byline.isGuest(block.plain()))
                && i + 1 < blocks.size()
                && blocks.get(i + 1).is(PROSE);
    }

    /** A dateline or reporters below say that the lines are a headline; a name, if they are few. */
    boolean areSigned(boolean inVerse) {
        return below == OPENING || below == REPORTERS || isNamed(inVerse);
    }

    boolean isNamed(boolean inVerse) {
        return below == NAMES && run <= (inVerse ? 1 : 2);
    }
}
