package org.regionwire.ingest.cutting;

import static org.regionwire.ingest.cutting.Look.*;

import java.util.List;

/**
 * Whether a block opens a new article: points for and against, added up. Each rule is one a reader
 * of newspapers would give; the points are its strength: 1 a hint, 2 a sign, 4 nearly sure.
 */
final class Evidence {
    /** Titles in a row, from this many on, are verse or rows of a table, not headlines. */
    static final int VERSE = 4;

    private static final int AHEAD = 5;
    private final List<Block> blocks;
    private final Cohesion cohesion;

    Evidence(List<Block> blocks, Cohesion cohesion) {
        this.blocks = blocks;
        this.cohesion = cohesion;
    }

    /** Points for a new article at {@code i}, given what is under way; above 0 it opens one. */
    int at(int i, Underway under) {
        Block block = blocks.get(i);
        return switch (block.look()) {
            case TITLE, KICKER -> title(i, under);
            case OPENING -> under.isWaitingForBody() ? -4 : 4;
            case PROSE -> prose(i, under);
            default -> -4;
        };
    }

    private int title(int i, Underway under) {
        Block block = blocks.get(i);
        if (under.isWaitingForBody()) {
            return -4;
        }
        int points = 0;
        int run = titlesFrom(i);
        Look after = lookAt(i + run);
        points += form(block, run, after);
        points += closing(under);
        points -= under.goesOn();
        if (run >= VERSE || under.isVerse()) {
            points -= 3;
        }
        return points + topic(i, run, under);
    }

    private int form(Block block, int run, Look after) {
        int points = 0;
        if (Look.isPictured(block.plain())) {
            points += 5;
        }
        if (after == OPENING || after == REPORTERS) {
            points += run <= 3 ? 4 : 1;
        } else if (after == NAMES) {
            points += run <= 2 ? 3 : 0;
        }
        if (block.length() >= 14) {
            points += 1;
        } else if (block.length() <= 8) {
            points -= 1;
        }
        return Furniture.kind(block.plain()) == CutArticle.Kind.NOTICE ? points + 4 : points;
    }

    private static int closing(Underway under) {
        return under.isClosed() ? 3 : under.isOpenEnded() ? -4 : 0;
    }

    private int topic(int i, int run, Underway under) {
        List<Block> ahead = ahead(i + run);
        double drift = cohesion.between(under.recent(), ahead);
        int points = drift < 0.03 ? 1 : drift > 0.12 ? -1 : 0;
        double forward = cohesion.between(List.of(blocks.get(i)), ahead);
        double back = cohesion.between(List.of(blocks.get(i)), under.recent());
        if (forward > back + 0.1) {
            points += 1;
        } else if (back > forward) {
            points -= 1;
        }
        return points;
    }

    private int prose(int i, Underway under) {
        if (!under.isClosed() || under.isWaitingForBody()) {
            return -2;
        }
        double drift = cohesion.between(under.recent(), List.of(blocks.get(i)));
        return drift < 0.08 ? 1 : -1;
    }

    /** Blocks from {@code i} up to the next title that stands before prose. */
    private List<Block> ahead(int i) {
        int to = i;
        while (to < blocks.size()
                && to < i + AHEAD
                && !(to > i && blocks.get(to).is(TITLE, OPENING))) {
            to++;
        }
        return blocks.subList(Math.min(i, blocks.size()), to);
    }

    int titlesFrom(int i) {
        int run = 0;
        while (run <= VERSE
                && i + run < blocks.size()
                && blocks.get(i + run).is(TITLE, KICKER, SUBHEAD)) {
            run++;
        }
        return run;
    }

    private Look lookAt(int i) {
        return i < blocks.size() ? blocks.get(i).look() : RULE;
    }
}
