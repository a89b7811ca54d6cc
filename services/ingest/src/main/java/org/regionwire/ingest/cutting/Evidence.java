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

    /** The most that {@link #topic} gives; below its reach the costly look is spared. */
    private static final int STRONGEST_TOPIC = 3;

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
        if (under.isLabelled()) {
            return -4;
        }
        return switch (block.look()) {
            case TITLE, KICKER, NAMES -> title(i, under);
            case OPENING -> opening(i, under);
            case PROSE -> prose(i, under);
            default -> -4;
        };
    }

    private int title(int i, Underway under) {
        Block block = blocks.get(i);
        if (under.isWaitingForBody() && !under.isPictureWithout(block)) {
            return -4;
        }
        int points = 0;
        int run = titlesFrom(i);
        Look after = lookAt(i + run);
        points += closing(under);
        if (i + run >= blocks.size() && !Look.isPictured(block.plain())) {
            return -4;
        }
        boolean byName = after == NAMES && run <= (under.isVerse() ? 1 : 2);
        boolean signed = byName || after == REPORTERS || after == OPENING;
        points += form(block, run, after == NAMES && !byName ? TITLE : after);
        points -= signed ? under.goesOn() / 2 : under.goesOn();
        if (run >= VERSE || (under.isVerse() && !signed)) {
            points -= 3;
        }
        if (points + STRONGEST_TOPIC <= 0) {
            return points;
        }
        int topic = topic(i, run, under);
        return points + (signed ? Math.max(0, topic) : topic);
    }

    private int form(Block block, int run, Look after) {
        int points = 0;
        if (Look.isPictured(block.plain()) || block.plain().startsWith("图片")) {
            points += 8;
        } else if (after == CAPTION) {
            points += 2;
        }
        if (after == OPENING || after == REPORTERS) {
            points += run <= 3 ? 4 : 1;
        } else if (after == NAMES) {
            points += run <= 2 ? 4 : 0;
        }
        if (block.length() >= 14) {
            points += 1;
        } else if (block.length() <= 8) {
            points -= 1;
        }
        return Furniture.kind(block.plain()) == CutArticle.Kind.NOTICE ? points + 4 : points;
    }

    private static int closing(Underway under) {
        if (under.isOpenEnded()) {
            return -4;
        }
        return under.isEnded() ? 3 : under.endsInPicture() ? 1 : 0;
    }

    private int topic(int i, int run, Underway under) {
        List<Block> ahead = ahead(i + run);
        double drift = cohesion.between(under.recent(), ahead);
        int points = drift < 0.02 ? 2 : drift < 0.04 ? 1 : drift > 0.07 ? -2 : 0;
        double forward = cohesion.between(List.of(blocks.get(i)), ahead);
        double back = cohesion.between(List.of(blocks.get(i)), under.recent());
        if (forward > back + 0.1) {
            points += 1;
        } else if (back > forward) {
            points -= 1;
        }
        return points;
    }

    /** A dateline without a headline above: a brief, or the next report of a round-up. */
    private int opening(int i, Underway under) {
        if (under.isWaitingForBody()) {
            return -4;
        }
        if (under.isHeadless()) {
            return 4;
        }
        int points = under.isSigned() ? 2 : under.endsInPicture() ? 1 : 0;
        double drift = cohesion.between(under.recent(), List.of(blocks.get(i)));
        return points + (drift < 0.04 ? 1 : drift > 0.12 ? -2 : 0);
    }

    /**
     * Prose without a headline above: a brief, if what came before has ended or briefs stand in a
     * row.
     */
    private int prose(int i, Underway under) {
        if (under.isWaitingForBody() || under.isOpenEnded() || !mayLead(i)) {
            return -2;
        }
        double drift = cohesion.between(under.recent(), List.of(blocks.get(i)));
        if (under.isEnded()) {
            return drift < 0.1 ? 1 : -1;
        }
        boolean row = under.isHeadless() || mayLead(i + 1);
        return row && drift < 0.06 && !isOneWith(i, i + 1) ? 1 : -1;
    }

    private boolean mayLead(int i) {
        if (i >= blocks.size() || !blocks.get(i).is(PROSE)) {
            return false;
        }
        String plain = blocks.get(i).plain();
        return !Look.isListed(plain) && Sentences.mayLead(plain);
    }

    private boolean isOneWith(int i, int next) {
        return next < blocks.size()
                && blocks.get(next).is(PROSE)
                && cohesion.between(List.of(blocks.get(i)), List.of(blocks.get(next))) > 0.06;
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
        int run = i < blocks.size() && blocks.get(i).look() == NAMES ? 1 : 0;
        while (run <= VERSE
                && i + run < blocks.size()
                && blocks.get(i + run).is(TITLE, KICKER, SUBHEAD)
                && !isPenName(i + run, run)) {
            run++;
        }
        return run;
    }

    /**
     * A line of two or three characters between a title and prose: who wrote it, by a name that is
     * none.
     */
    private boolean isPenName(int i, int run) {
        return run > 0
                && blocks.get(i).look() == TITLE
                && (Names.mayBePenName(blocks.get(i).plain())
                        || Byline.isGuest(blocks.get(i).plain()))
                && i + 1 < blocks.size()
                && blocks.get(i + 1).is(PROSE);
    }

    private Look lookAt(int i) {
        if (i >= blocks.size()) {
            return RULE;
        }
        return isPenName(i, i) ? NAMES : blocks.get(i).look();
    }
}
