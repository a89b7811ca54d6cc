package org.regionwire.ingest.cutting;

import static org.regionwire.ingest.cutting.Look.*;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names of columns and the banners of a page: their words say so, and where they stand.
 */
final class Columns {
    /** On top of a page a date is the page's; elsewhere it signs a notice. */
    private static final Pattern DATE =
            Pattern.compile("^(?:[^,。;:]{2,12} )?\\d{4}年\\d{1,2}月\\d{1,2}日.{0,16}$");

    /** A newspaper's name, the number of a page, its section with the number. */
    private static final Pattern HEAD =
            Pattern.compile(
                    "^(?:\\p{IsHan}{1,6}(?:[日晚早晨时周商快导]|都市|青年|法治|农村|工人|经济|教育|科技)报(?: ?\\d{1,2})?"
                            + "|\\d{1,2}|\\d{1,2}版? ?\\p{IsHan}{2,6}|\\p{IsHan}{2,6} ?\\d{1,2}版?)$");

    /** Lines that the head of a page has at most. */
    private static final int HIGHEST = 8;

    private Columns() {}

    /**
     * How many blocks the head of a page has: one of them is its date, or furniture wherever it
     * stands; else they are none.
     */
    static int masthead(List<Block> blocks) {
        int head = 0;
        boolean sure = false;
        while (head < Math.min(HIGHEST, blocks.size() - 1)) {
            Block block = blocks.get(head);
            boolean known = block.is(FURNITURE) || DATE.matcher(block.plain()).matches();
            if (!known && !isHead(block) && !Furniture.isWordedAsColumn(block)) {
                break;
            }
            sure |= known;
            head++;
        }
        return sure ? head : 0;
    }

    /** Of the page and not of an article, where it stands in the head of the page. */
    static boolean isMasthead(Block block) {
        return isHead(block) || DATE.matcher(block.plain()).matches();
    }

    private static boolean isHead(Block block) {
        return HEAD.matcher(block.plain()).matches();
    }

    static boolean isColumn(List<Block> blocks, int i) {
        Block block = blocks.get(i);
        if (!block.is(TITLE, NAMES, REPORTERS) || !Furniture.mayBeColumn(block)) {
            return false;
        }
        boolean worded = Furniture.isWordedAsColumn(block);
        Block next = neighbour(blocks, i, 1);
        Block above = neighbour(blocks, i, -1);
        if (next == null) {
            return above != null
                    && (worded
                            || (Sentences.isFinished(above.plain())
                                    && block.plain().indexOf(' ') > 0));
        }
        if (worded && (opensArticle(next) || besideFurniture(blocks, i))) {
            return true;
        }
        boolean betweenHeads = next.is(TITLE, KICKER) && (above == null || !leadsOn(above));
        return worded && betweenHeads;
    }

    private static boolean opensArticle(Block next) {
        return next.is(OPENING, CAPTION) || (next.is(PROSE) && Sentences.mayLead(next.plain()));
    }

    private static boolean besideFurniture(List<Block> blocks, int i) {
        return (i > 0 && blocks.get(i - 1).is(FURNITURE))
                || (i + 1 < blocks.size() && blocks.get(i + 1).is(FURNITURE));
    }

    private static boolean leadsOn(Block above) {
        char last = above.plain().charAt(above.length() - 1);
        return last == ':' || last == ',' || last == '、';
    }

    /** The next block in a direction that is not furniture; null at the page's ends. */
    private static @Nullable Block neighbour(List<Block> blocks, int i, int step) {
        for (int k = i + step; k >= 0 && k < blocks.size(); k += step) {
            if (blocks.get(k).look() != FURNITURE) {
                return blocks.get(k);
            }
        }
        return null;
    }
}
