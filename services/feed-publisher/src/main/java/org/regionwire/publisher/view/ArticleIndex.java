package org.regionwire.publisher.view;

import java.io.Closeable;
import java.io.IOException;
import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;
import org.regionwire.publisher.article.Article;
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
    private final SearcherManager searchers;
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
        this.searchers = new SearcherManager(writer, null);
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

    /** Takes a change in; nobody sees it before {@link #refresh}. */
    public void apply(Change change) throws IOException {
        if (change instanceof Change.TakenDown || change instanceof Change.Erased) {
            purge.want();
        }
        switch (change) {
            case Change.Shown(Article article, byte[] bytes) -> {
                replace(article, ArticleDocuments.shown(article, bytes, Place.ALONE));
                stories.shown(article);
            }
            case Change.TakenDown(Article article) -> {
                replace(article, ArticleDocuments.tombstone(article));
                stories.gone(article.uri());
            }
            case Change.Erased(String uri) -> {
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

    /** Lets all that was applied be seen. */
    public void refresh() throws IOException {
        stories.settle();
        searchers.maybeRefreshBlocking();
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
     *
     * @throws CorruptIndexException when one differs
     */
    public void verify() throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            verify(searcher.getIndexReader());
        } finally {
            searchers.release(searcher);
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
        IndexSearcher searcher = searchers.acquire();
        try {
            return look.at(new Snapshot(searcher, stored));
        } finally {
            searchers.release(searcher);
        }
    }

    /** Leaves the index as it was committed last. */
    @Override
    public void close() throws IOException {
        try (directory) {
            stories.close();
            searchers.close();
            writer.rollback();
        }
    }
}
