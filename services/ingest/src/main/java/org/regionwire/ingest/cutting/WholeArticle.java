package org.regionwire.ingest.cutting;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads an article whose parts are known, and which needs no cutting: who wrote it, where and when
 * it says that it was written, and of which kind it is.
 */
public final class WholeArticle {

    private WholeArticle() {}

    /**
     * Reads it.
     *
     * @param subhead several lines are parted by line ends
     * @param byline as printed
     * @param paragraphs none of them blank
     * @param captions of its pictures, with their credits, as printed
     * @throws IllegalArgumentException when there is neither a headline nor a paragraph
     */
    public static CutArticle read(
            @Nullable String kicker,
            @Nullable String headline,
            @Nullable String subhead,
            @Nullable String byline,
            List<String> paragraphs,
            List<String> captions) {
        List<Block> blocks = new ArrayList<>();
        add(blocks, kicker, Look.KICKER);
        add(blocks, headline, Look.TITLE);
        add(blocks, subhead, Look.SUBHEAD);
        add(blocks, byline, Look.REPORTERS);
        boolean signs = headline != null;
        for (String paragraph : paragraphs) {
            Block block = Block.of(blocks.size(), paragraph);
            boolean known = block.is(Look.OPENING) || (signs && block.is(Look.SIGNATURE));
            blocks.add(known ? block : block.as(Look.PROSE));
            // A signature has something above that it signs; else it is the text.
            signs = true;
        }
        CutArticle read = new ArticleReader(blocks, null).read(1);
        return read.with(captions.stream().map(Lines::photo).toList());
    }

    private static void add(List<Block> blocks, @Nullable String text, Look look) {
        if (text != null) {
            blocks.add(Block.of(blocks.size(), text).as(look));
        }
    }
}
