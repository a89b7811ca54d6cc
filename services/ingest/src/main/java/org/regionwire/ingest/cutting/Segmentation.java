package org.regionwire.ingest.cutting;

import static org.regionwire.ingest.cutting.Look.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads a page from top to bottom and parts it into articles; what stands apart from its article is
 * kept for later.
 */
final class Segmentation {
    /**
     * A caption with a date of its own that shares less than this with the article around it is an
     * item of its own.
     */
    private static final double FOREIGN = 0.12;

    /** The same for one without a date. */
    private static final double STRANGE = 0.04;

    /** Blocks below a headline that a caption between them is held against. */
    private static final int AHEAD = 6;

    private static final int LONGEST_KICKER = 30;

    final List<Underway> articles = new ArrayList<>();
    final List<Block> furniture = new ArrayList<>();
    final List<Block> columns = new ArrayList<>();
    final List<Block> kickers = new ArrayList<>();
    private final List<Block> kept = new ArrayList<>();
    final Cohesion cohesion;

    Segmentation(List<Block> blocks) {
        cohesion = new Cohesion(blocks);
        int head = Columns.masthead(blocks);
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block.is(FURNITURE) || (i < head && Columns.isMasthead(block))) {
                furniture.add(block);
            } else {
                (Columns.isColumn(blocks, i) ? columns : kept).add(block);
            }
        }
        Tables.mark(kept);
        read(new Evidence(kept, places(columns), cohesion));
    }

    private static Set<Integer> places(List<Block> blocks) {
        return blocks.stream().map(Block::index).collect(Collectors.toSet());
    }

    private void read(Evidence evidence) {
        var under = new Underway();
        for (int i = 0; i < kept.size(); i++) {
            Block block = kept.get(i);
            if (isKicker(i)) {
                kickers.add(block.as(KICKER));
            } else if (isCaption(i) && isForeign(i, under)) {
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

    /** About something else than the article around it, which says nothing of pictures. */
    private boolean isForeign(int i, Underway under) {
        if (under.isEmpty()) {
            return true;
        }
        if (under.isPictured() || under.isLabelled()) {
            return false;
        }
        Block caption = kept.get(i);
        List<Block> around = new ArrayList<>(under.head());
        if (under.isWaitingForBody()) {
            around.addAll(bodyFrom(i + 1));
        }
        boolean dated = Dates.leading(caption.plain()) != null;
        return cohesion.between(List.of(caption), around) < (dated ? FOREIGN : STRANGE);
    }

    private List<Block> bodyFrom(int i) {
        int to = i;
        while (to < kept.size() && to < i + AHEAD && !kept.get(to).is(TITLE, OPENING)) {
            to++;
        }
        return kept.subList(i, to);
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
