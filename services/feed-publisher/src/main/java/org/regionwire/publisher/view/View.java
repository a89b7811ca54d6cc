package org.regionwire.publisher.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;

/**
 * What readers of feeds and pages ask. It answers from the moment that the index has once caught up
 * with the topic: before that it would serve feeds with holes, which only an operator may allow.
 */
public final class View {

    private final AtomicReference<@Nullable ArticleIndex> index = new AtomicReference<>();
    private final AtomicReference<@Nullable CorruptIndexException> damage = new AtomicReference<>();
    private final AtomicBoolean doubted = new AtomicBoolean();
    private final Refreshes refreshes = new Refreshes();
    private volatile boolean complete;

    /** The index has caught up: serve from it. */
    public void serve(ArticleIndex caughtUp) {
        complete = true;
        show(caughtUp);
    }

    private void show(ArticleIndex now) {
        if (index.getAndSet(now) != now) {
            now.afterRefresh(refreshes::happened);
        }
        refreshes.happened();
    }

    /** The index has not caught up yet, and is served nevertheless. */
    public void serveIncomplete(ArticleIndex behind) {
        complete = false;
        show(behind);
    }

    /** The index is about to be closed: serve nothing, and hold nothing against the next one. */
    public void stopServing() {
        complete = false;
        index.set(null);
        damage.set(null);
    }

    /** When there may be something new to see. */
    public Refreshes refreshes() {
        return refreshes;
    }

    public boolean isServing() {
        return index.get() != null;
    }

    /** It is serving, and has caught up with the topic. */
    public boolean isComplete() {
        return complete && isServing();
    }

    /**
     * The answer; empty while the index catches up with the topic, and when it turns out to be
     * damaged.
     */
    public <T> Optional<T> look(Look<T> look) throws IOException {
        ArticleIndex current = index.get();
        if (current == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(current.look(look));
        } catch (AlreadyClosedException _) {
            return Optional.empty();
        } catch (CorruptIndexException e) {
            return damaged(current, e);
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CorruptIndexException damage) {
                return damaged(current, damage);
            }
            doubted.set(true);
            throw e;
        } catch (IOException | RuntimeException | InternalError e) {
            // A mistake of ours, or what a damaged file does to Lucene: its checksum will tell.
            doubted.set(true);
            throw e;
        }
    }

    private <T> Optional<T> damaged(ArticleIndex current, CorruptIndexException e) {
        // Not when a later index is served already.
        if (index.compareAndSet(current, null)) {
            damage.set(e);
        }
        return Optional.empty();
    }

    /** What is wrong with the index that was served last; null when nothing is known. */
    public @Nullable CorruptIndexException damage() {
        return damage.get();
    }

    /** Whether an answer failed since this was asked last: then the index is to be verified. */
    public boolean isDoubted() {
        return doubted.getAndSet(false);
    }
}
