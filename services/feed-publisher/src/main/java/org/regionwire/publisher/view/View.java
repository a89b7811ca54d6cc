package org.regionwire.publisher.view;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;

/**
 * What readers of feeds and pages ask. It answers from the moment that the index has once caught up
 * with the topic: before that it would serve feeds with holes.
 */
public final class View {

    private final AtomicReference<@Nullable ArticleIndex> index = new AtomicReference<>();

    /** The index has caught up: serve from it. */
    public void serve(ArticleIndex caughtUp) {
        index.set(caughtUp);
    }

    /** The index is about to be closed: serve nothing. */
    public void stopServing() {
        index.set(null);
    }

    public boolean isServing() {
        return index.get() != null;
    }

    /** The answer; empty while the index catches up with the topic. */
    public <T> Optional<T> look(Look<T> look) throws IOException {
        ArticleIndex current = index.get();
        if (current == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(current.look(look));
        } catch (AlreadyClosedException _) {
            return Optional.empty();
        }
    }
}
