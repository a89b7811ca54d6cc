package org.regionwire.ingest.cutting;

import java.util.List;

/**
 * Cuts a page of text into its articles, in whatever order column extraction has left its blocks:
 * furniture is set aside, cut sentences are rejoined, articles are told apart by {@link Evidence},
 * and pieces that stand apart from their article (kickers, captions) are given to the one they
 * speak of. Pure and thread-safe; the work grows with the page's length.
 */
public final class PageCutter {

    /**
     * Takes a page apart.
     *
     * @param text a page as text, blocks parted by blank lines, punctuation of either width; any
     *     text will do
     * @return where each block belongs
     */
    public CutPage cut(String text) {
        List<Block> blocks = Rejoining.rejoin(Block.split(text));
        return new Assembly(new Segmentation(blocks)).page();
    }
}
