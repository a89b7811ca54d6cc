package org.regionwire.publisher.kafka;

import java.io.IOException;
import java.time.Duration;
import org.apache.lucene.index.CorruptIndexException;
import org.jspecify.annotations.Nullable;
import org.regionwire.publisher.view.ArticleIndex;
import org.regionwire.publisher.view.View;

/** Finds damage of an index that is in use. */
final class Verifying {

    /** What nobody happens to read may be damaged too. */
    private static final Duration EVERY = Duration.ofMinutes(10);

    /** Whatever goes wrong with questions, verifying must leave time for applying. */
    private static final Duration AT_MOST_EVERY = Duration.ofSeconds(5);

    private final ArticleIndex index;
    private final View view;
    private final Pace regular = new Pace(EVERY);
    private final Pace doubts = new Pace(AT_MOST_EVERY);

    Verifying(ArticleIndex index, View view) {
        this.index = index;
        this.view = view;
    }

    /**
     * @throws CorruptIndexException when a file is damaged: the index is to be opened anew
     */
    void ifDue() throws IOException {
        @Nullable CorruptIndexException damage = view.damage();
        if (damage != null) {
            throw damage;
        }
        if (regular.isDue() || (doubts.isDue() && view.isDoubted())) {
            index.verify();
            regular.done();
            doubts.done();
        }
    }
}
