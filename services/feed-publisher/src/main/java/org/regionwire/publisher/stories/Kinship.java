package org.regionwire.publisher.stories;

import java.time.Duration;
import java.time.Instant;
import org.regionwire.fingerprint.Overlap;
import org.regionwire.fingerprint.Shingles;
import org.regionwire.publisher.article.Article;

/**
 * Whether two articles are mates. It depends on the two alone, so that the stories are the same
 * whoever makes them out and in whatever order: mates share {@link #SHARED_BANDS} bands of their
 * fingerprints, their sketches do not rule out that their bodies overlap, these do, and they were
 * released within {@link #WITHIN}.
 */
public final class Kinship {

    /**
     * Of 32 bands. Bodies that overlap by half share eight on average and fewer than two in one of
     * 800 pairs; bodies that overlap by a tenth share two in one of 25.
     */
    public static final int SHARED_BANDS = 2;

    /** A text that is printed again later is news again; a column of every week is no story. */
    private static final Duration WITHIN = Duration.ofDays(6);

    /** Letters. Two captions or announcements that are shorter overlap by half easily. */
    private static final int SHORTEST = 50;

    private Kinship() {}

    /** Whether the article can have mates: one without fingerprint or with little text has none. */
    static boolean canHaveMates(Article article, Shingles body) {
        return !article.bands().isEmpty() && body.letters() >= SHORTEST;
    }

    /** What the bodies are compared by. */
    static Shingles shingles(Article article) {
        return Shingles.of(String.join("\n", article.text().paragraphs()));
    }

    /** Whether articles that were first released at these moments can be mates. */
    public static boolean inTime(Instant a, Instant b) {
        return Duration.between(a, b).abs().compareTo(WITHIN) <= 0;
    }

    /** Of articles that share bands and were released in time. */
    static boolean areMates(Shingles a, Shingles b) {
        return a.sketch().mayBeSameStory(b.sketch()) && Overlap.sameStory(a, b);
    }
}
