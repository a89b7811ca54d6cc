package org.regionwire.publisher.view;

import java.io.Closeable;
import java.io.IOException;
import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ReferenceManager;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;
import org.regionwire.publisher.article.Article;
import org.regionwire.publisher.positions.Position;
import org.regionwire.publisher.positions.RecordAt;
import org.regionwire.publisher.stories.Place;

/**
 * All released articles in Lucene. Any number of threads may look; one alone applies, refreshes and
 * commits.
 */
public final class ArticleIndex implements Closeable {

    private final Directory directory;
    private final Lineage lineage;
    private final StoredArticles stored;
    private final IndexWriter writer;
    private final Snapshots snapshots;
    private final Purge purge;
    private final Stories stories;
    private final SortedMap<Integer, Long> positions;

    ArticleIndex(
            Directory directory,
            Lineage lineage,
            StoredArticles stored,
            IndexWriter writer,
            SortedMap<Integer, Long> positions)
            throws IOException {
        this.directory = directory;
        this.lineage = lineage;
        this.stored = stored;
        this.writer = writer;
        this.positions = new TreeMap<>(positions);
        this.snapshots = new Snapshots(writer, this::snapshot);
        this.purge = new Purge(writer);
        this.stories = new Stories(writer, stored);
    }

    /** Next offset of each partition that the index knows; none for an empty index. */
    public SortedMap<Integer, Long> positions() {
        return Collections.unmodifiableSortedMap(positions);
    }

    public Lineage lineage() {
        return lineage;
    }

    /**
     * Takes a change in; nobody sees it before {@link #refresh}.
     *
     * @param at where the record lies that makes it
     */
    public void apply(Change change, RecordAt at) throws IOException {
        if (change instanceof Change.TakenDown || change instanceof Change.Erased) {
            purge.want();
        }
        switch (change) {
            case Change.Shown(Article article, byte[] bytes) -> {
                replace(article, ArticleDocuments.shown(article, bytes, Place.ALONE, at));
                stories.shown(article);
            }
            case Change.TakenDown(Article article) -> {
                replace(article, ArticleDocuments.tombstone(article, at));
                stories.gone(article.uri());
            }
            case Change.Erased(String uri) -> {
                writer.deleteDocuments(ArticleDocuments.of(uri));
                writer.updateDocument(Records.erasureOf(uri), ArticleDocuments.erasure(uri, at));
                stories.gone(uri);
            }
            case Change.Heartbeat(String uri) -> {
                writer.deleteDocuments(ArticleDocuments.of(uri));
                stories.gone(uri);
            }
            case Change.Unreadable record ->
                    writer.updateDocument(
                            ArticleDocuments.unreadableOf(record.uri()),
                            ArticleDocuments.unreadable(record));
        }
    }

    /** Also what an unreadable record of the same key has left: this one makes up for it. */
    private void replace(Article article, Document document) throws IOException {
        writer.updateDocument(ArticleDocuments.of(article.uri()), document);
        for (Document departure : ArticleDocuments.departures(article)) {
            writer.addDocument(departure);
        }
    }

    /**
     * All records of the partition before this offset have been applied.
     *
     * @return false when that is nothing new
     */
    public boolean reached(int partition, long nextOffset) {
        Long before = positions.put(partition, nextOffset);
        return before == null || before != nextOffset;
    }

    private Snapshot snapshot(DirectoryReader reader) {
        return new Snapshot(reader, stored, new Position(lineage.topicId(), positions));
    }

    /** Runs after each refresh, in the thread that refreshes. */
    void afterRefresh(Runnable told) {
        snapshots.addListener(
                new ReferenceManager.RefreshListener() {
                    @Override
                    public void beforeRefresh() {
                        // Nobody needs to know.
                    }

                    @Override
                    public void afterRefresh(boolean changed) {
                        told.run();
                    }
                });
    }

    /** Lets all that was applied be seen. */
    public void refresh() throws IOException {
        stories.settle();
        snapshots.maybeRefreshBlocking();
    }

    /** Puts all that was applied on disk, together with the position that it reaches to. */
    public void commit(Instant now) throws IOException {
        stories.settle();
        var data = new CommitData(lineage, positions, now).asMap();
        writer.setLiveCommitData(data.entrySet());
        writer.commit();
    }

    /**
     * Compares every file of what can be seen with its checksum, about a second for each gigabyte.
     * What was written lately is read from memory, as those who look read it.
     *
     * @throws CorruptIndexException when one differs
     */
    public void verify() throws IOException {
        Snapshot snapshot = snapshots.acquire();
        try {
            verify(snapshot.reader());
        } finally {
            snapshots.release(snapshot);
        }
    }

    static void verify(IndexReader reader) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            leaf.reader().checkIntegrity();
        }
    }

    /**
     * Begins to rewrite the files that hold text of what was taken down, when there is some;
     * returns at once.
     */
    public void purge() {
        purge.begin();
    }

    /** True once after each purge: refresh and commit then let the old files go. */
    public boolean isPurged() throws IOException {
        return purge.hasEnded();
    }

    /** What a question about one moment of the index answers. */
    public <T extends @Nullable Object> T look(Look<T> look) throws IOException {
        Snapshot snapshot = snapshots.acquire();
        try {
            return look.at(snapshot);
        } finally {
            snapshots.release(snapshot);
        }
    }

    /** Leaves the index as it was committed last. */
    @Override
    public void close() throws IOException {
        try (directory) {
            stories.close();
            snapshots.close();
            writer.rollback();
        }
    }
}
