package org.regionwire.ingest.cutting;

import static org.regionwire.ingest.cutting.Look.*;

import java.util.List;
import java.util.Set;

/**
 * Whether a block opens a new article: points for and against, added up. Each rule is one a reader
 * of newspapers would give; the points are its strength: 1 a hint, 2 a sign, 4 nearly sure. The
 * bounds of what texts share are measured: a paragraph shares .14 with its article (median), the
 * text below a section heading .08, that of a new article .03.
 */
final class Evidence {
    /** Titles in a row, from this many on, are verse or rows of a table, not headlines. */
    static final int VERSE = 4;

    private static final int NEVER = -4;

    /** The most that {@link #topic} gives; out of its reach the costly look is spared. */
    private static final int STRONGEST_TOPIC = 3;

    /** Blocks below a title that tell what it is about. */
    private static final int AHEAD = 5;

    private final List<Block> blocks;
    private final Set<Integer> columns;
    private final Cohesion cohesion;

    /**
     * @param columns places of the names of columns, which are not among the blocks
     */
    Evidence(List<Block> blocks, Set<Integer> columns, Cohesion cohesion) {
        this.blocks = blocks;
        this.columns = columns;
        this.cohesion = cohesion;
    }

    /** Points for a new article at {@code i}, given what is under way; above 0 it opens one. */
    int at(int i, Underway under) {
        if (under.isLabelled()) {
            return NEVER;
        }
        Block block = blocks.get(i);
        if (under.isWaitingForBody() && !under.isPictureWithout(block)) {
            return NEVER;
        }
        return switch (block.look()) {
            case TITLE, NAMES -> title(i, under);
            case OPENING -> opening(i, under);
            case PROSE -> prose(i, under);
            default -> NEVER;
        };
    }

    private int title(int i, Underway under) {
        Block block = blocks.get(i);
        Heads heads = Heads.from(blocks, i);
        if (under.isOpenEnded() || (heads.atEnd() && !Look.isPictured(block.plain()))) {
            return NEVER;
        }
        boolean signed = heads.areSigned(under.isVerse());
        int points = form(block) + below(heads, under) + closing(under);
        points -= signed ? under.goesOn() / 2 : under.goesOn();
        if (heads.run() >= VERSE || (under.isVerse() && !signed)) {
            points -= 3;
        }
        if (points + STRONGEST_TOPIC <= 0) {
            return points;
        }
        int topic = topic(i, heads.run(), under);
        return points + (signed ? Math.max(0, topic) : topic);
    }

    /** What a title says by its own form. */
    private static int form(Block block) {
        String plain = block.plain();
        int points = block.length() >= 14 ? 1 : block.length() <= 8 ? -1 : 0;
        points += Furniture.kind(plain) == CutArticle.Kind.NOTICE ? 4 : 0;
        return Look.isPictured(plain) || Look.isPicture(plain) ? points + 8 : points;
    }

    /** What stands below a title says of it. */
    private static int below(Heads heads, Underway under) {
        return switch (heads.below()) {
            case OPENING, REPORTERS -> heads.run() < VERSE ? 4 : 1;
            case NAMES -> heads.isNamed(under.isVerse()) ? 4 : 0;
            case ROW -> 4;
            case CAPTION -> 2;
            default -> 0;
        };
    }

    /** Whether what is under way has come to its end. */
    private static int closing(Underway under) {
        return under.isEnded() ? 3 : under.endsInPicture() ? 1 : 0;
    }

    /**
     * Whether the text below a title leaves the subject, and whether the title speaks of that text.
     */
    private int topic(int i, int run, Underway under) {
        List<Block> ahead = ahead(i + run);
        List<Block> title = List.of(blocks.get(i));
        double kept = cohesion.between(under.recent(), ahead);
        int points = kept < 0.02 ? 2 : kept < 0.04 ? 1 : kept > 0.07 ? -2 : 0;
        double forward = cohesion.between(title, ahead);
        double back = cohesion.between(title, under.recent());
        return points + (forward > back + 0.1 ? 1 : back > forward ? -1 : 0);
    }

    /** A dateline without a headline above: a brief, or the next report of a round-up. */
    private int opening(int i, Underway under) {
        if (under.isHeadless()) {
            return 4;
        }
        double kept = cohesion.between(under.recent(), List.of(blocks.get(i)));
        int ended = under.isSigned() ? 2 : under.endsInPicture() ? 1 : 0;
        int headed = columns.contains(blocks.get(i).index() - 1) ? 2 : 0;
        return headed + ended + (kept < 0.04 ? 1 : kept > 0.12 ? -2 : 0);
    }

    /**
     * Prose without a headline above: a brief, if what came before has ended or briefs stand in a
     * row.
     */
    private int prose(int i, Underway under) {
        if (under.isSigned() && isSignedBrief(i)) {
            return 1;
        }
        if (under.isOpenEnded() || !mayLead(i)) {
            return NEVER;
        }
        double kept = cohesion.between(under.recent(), List.of(blocks.get(i)));
        if (under.isEnded()) {
            return kept < 0.1 ? 1 : -1;
        }
        boolean row = under.isHeadless() || mayLead(i + 1);
        return row && kept < 0.06 && !isOneWithNext(i) ? 1 : -1;
    }

    /** A paragraph with a signature of its own, after another one: no article is signed twice. */
    private boolean isSignedBrief(int i) {
        String plain = blocks.get(i).plain();
        return Underway.isSigned(plain) && !Look.isListed(plain) && !Sentences.refersBack(plain);
    }

    private boolean mayLead(int i) {
        if (i >= blocks.size() || !blocks.get(i).is(PROSE)) {
            return false;
        }
        String plain = blocks.get(i).plain();
        return !Look.isListed(plain) && Sentences.mayLead(plain);
    }

    private boolean isOneWithNext(int i) {
        return i + 1 < blocks.size()
                && blocks.get(i + 1).is(PROSE)
                && cohesion.between(List.of(blocks.get(i)), List.of(blocks.get(i + 1))) > 0.06;
    }

    /** The blocks from {@code i} up to the next title. */
    private List<Block> ahead(int i) {
        int to = Math.min(i, blocks.size());
        while (to < blocks.size()
                && to < i + AHEAD
                && !(to > i && blocks.get(to).is(TITLE, OPENING))) {
            to++;
        }
        return blocks.subList(Math.min(i, blocks.size()), to);
    }
}
