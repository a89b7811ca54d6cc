package org.regionwire.ingest.cutting;

import static org.regionwire.ingest.cutting.Look.*;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a page from top to bottom and parts it into articles; what stands apart from its article is
 * kept for later.
 */
final class Segmentation {
    /** A caption that shares less than this with the article around it is an item of its own. */
    private static final double FOREIGN = 0.12;

    private static final int LONGEST_KICKER = 30;

    final List<Underway> articles = new ArrayList<>();
    final List<Block> furniture = new ArrayList<>();
    final List<Block> columns = new ArrayList<>();
    final List<Block> kickers = new ArrayList<>();
    private final List<Block> kept = new ArrayList<>();
    final Cohesion cohesion;

    Segmentation(List<Block> blocks) {
        cohesion = new Cohesion(blocks);
        for (int i = 0; i < blocks.size(); i++) {
            boolean column = Columns.isColumn(blocks, i);
            (column ? columns : blocks.get(i).look() == FURNITURE ? furniture : kept)
                    .add(blocks.get(i));
        }
        read(new Evidence(kept, cohesion));
    }

    private void read(Evidence evidence) {
        var under = new Underway();
        for (int i = 0; i < kept.size(); i++) {
            Block block = kept.get(i);
            if (isKicker(i)) {
                kickers.add(block.as(KICKER));
            } else if (isCaption(i) && isForeign(block, under)) {
                i = addAlone(i);
            } else {
                if (under.isEmpty() || evidence.at(i, under) > 0) {
                    under = new Underway();
                    articles.add(under);
                }
                under.add(block);
            }
        }
    }

    /** A kicker by its dash; or by its colon, where a headline stands below. */
    private boolean isKicker(int i) {
        Block block = kept.get(i);
        boolean leadsOn = block.plain().endsWith(":") && block.length() <= LONGEST_KICKER;
        return block.is(KICKER)
                || (leadsOn
                        && i + 1 < kept.size()
                        && kept.get(i + 1).is(TITLE)
                        && Heads.from(kept, i + 1).below() == OPENING);
    }

    private boolean isCaption(int i) {
        Block block = kept.get(i);
        return block.look() == CAPTION
                || (block.look() == PROSE && i + 1 < kept.size() && kept.get(i + 1).is(CREDIT));
    }

    private boolean isForeign(Block caption, Underway under) {
        return under.isEmpty()
                || (Dates.leading(caption.plain()) != null
                        && !under.isWaitingForBody()
                        && !under.isPictured()
                        && !under.isLabelled()
                        && cohesion.between(List.of(caption), under.blocks) < FOREIGN);
    }

    private int addAlone(int i) {
        var alone = new Underway();
        alone.add(kept.get(i));
        articles.add(alone);
        if (i + 1 < kept.size() && kept.get(i + 1).is(CREDIT)) {
            alone.add(kept.get(i + 1));
            return i + 1;
        }
        return i;
    }
}
