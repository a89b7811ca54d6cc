package org.regionwire.publisher.view;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;

/**
 * Rewrites the files that still hold the text of what was taken down: Lucene only marks a document
 * as deleted, its bytes stay until their segment is merged. A thread of its own does it, so that
 * nobody who reads or applies waits. For the applying thread alone.
 */
final class Purge {

    private final IndexWriter writer;
    private boolean wanted;
    private @Nullable CompletableFuture<Void> running;

    /** What a program that ended before its purge has left is wanted at once. */
    Purge(IndexWriter writer) {
        this.writer = writer;
        this.wanted = writer.hasDeletions();
    }

    /** Text was taken down. */
    void want() {
        wanted = true;
    }

    /** Begins, when it is wanted and none is running. */
    void begin() {
        if (!wanted || running != null) {
            return;
        }
        wanted = false;
        running = new CompletableFuture<>();
        CompletableFuture<Void> ending = running;
        Thread.ofPlatform().name("view-purge").daemon().start(() -> run(ending));
    }

    private void run(CompletableFuture<Void> ending) {
        try {
            writer.forceMergeDeletes(true);
            ending.complete(null);
        } catch (AlreadyClosedException e) {
            // The index closes; the next one begins with it.
            ending.complete(null);
        } catch (IOException | RuntimeException e) {
            ending.completeExceptionally(e);
        }
    }

    /**
     * True once after each end.
     *
     * @throws IOException when the files could not be rewritten
     */
    boolean hasEnded() throws IOException {
        CompletableFuture<Void> ended = running;
        if (ended == null || !ended.isDone()) {
            return false;
        }
        running = null;
        try {
            ended.join();
            return true;
        } catch (CompletionException e) {
            throw new IOException("text that was taken down could not be purged", e.getCause());
        }
    }
}
