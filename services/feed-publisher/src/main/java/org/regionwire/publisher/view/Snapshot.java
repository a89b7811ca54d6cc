package org.regionwire.publisher.view;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopDocs;
import org.jspecify.annotations.Nullable;
import org.regionwire.publisher.article.Section;
import org.regionwire.publisher.positions.Position;
import org.regionwire.publisher.view.Window.Listed;

/** The index as it stood at one moment. */
public final class Snapshot {

    private final DirectoryReader reader;
    private final Position position;
    private final IndexSearcher searcher;
    private final Tellings tellings;
    private final Windows windows;

    /**
     * @param position up to which all records are in it, and none behind
     */
    Snapshot(DirectoryReader reader, StoredArticles stored, Position position) {
        this.reader = reader;
        this.position = position;
        this.searcher = new IndexSearcher(reader);
        this.tellings = new Tellings(searcher, stored);
        this.windows = new Windows(searcher, tellings);
    }

    DirectoryReader reader() {
        return reader;
    }

    /** All records before it were applied, and none behind. */
    public Position position() {
        return position;
    }

    /** Before all records. */
    public Position start() {
        return new Position(position.topicId(), Map.of());
    }

    /** Equal for snapshots between which nothing was applied, of the same index only. */
    public Object version() {
        return reader.getReaderCacheHelper().getKey();
    }

    /** The newest articles of a section, in the order of feeds, and what left it last. */
    public Window window(Section section, Duplicates duplicates, int size) throws IOException {
        return windows.newest(section, duplicates, size);
    }

    /**
     * The articles of a section that have their place in a stretch of time; of what has left it
     * says the feed.
     *
     * @param until exclusive
     */
    public Window window(
            Section section, Duplicates duplicates, Instant from, Instant until, int size)
            throws IOException {
        return windows.between(section, duplicates, from, until, size);
    }

    /**
     * The newest that are found; empty where there is nothing to look for in the words. What has
     * left is not told: who asks for words reads and does not keep.
     */
    public Optional<Window> window(Search search, Duplicates duplicates, int size)
            throws IOException {
        return windows.found(search, duplicates, size);
    }

    /**
     * Whether a section has more articles than that in a stretch of time; no more are looked at, so
     * that it costs the same however many there are.
     */
    public boolean hasMoreThan(
            int most, Section section, Duplicates duplicates, Instant from, Instant until)
            throws IOException {
        Query query = Queries.listed(section, duplicates, from, until);
        return searcher.search(query, most + 1, Sort.INDEXORDER).scoreDocs.length > most;
    }

    /**
     * What came into a section's feed behind a mark; empty when the newest articles hold all of it.
     *
     * @param shown how many of the newest
     * @param most articles of the answer
     */
    public Optional<Backlog> backlog(
            Section section, Duplicates duplicates, Mark since, int shown, int most)
            throws IOException {
        return windows.backlog(section, duplicates, since, shown, most);
    }

    /** What is known of a uri. */
    public Standing standing(String uri) throws IOException {
        TopDocs found = searcher.search(Queries.in(ArticleDocuments.URI, uri), 1);
        if (found.scoreDocs.length == 0) {
            return new Standing.Unknown();
        }
        Document document = searcher.storedFields().document(found.scoreDocs[0].doc);
        if (document.getBinaryValue(ArticleDocuments.STORED) == null) {
            return new Standing.Gone(Records.version(document));
        }
        Listed listed = tellings.listed(document);
        return new Standing.Shown(
                listed.article(), listed.story(), tellings.others(listed.story()));
    }

    /**
     * What has changed since a position that this covers.
     *
     * @param section null for all articles
     */
    public Events events(@Nullable Section section, Position since, Portion portion)
            throws IOException {
        return new ChangedSince(searcher, tellings, position).events(section, since, portion);
    }

    /**
     * What has changed for any section, in the order of the records: there must be few of them.
     *
     * @param mostBytes of their articles; empty where they have more
     */
    public Optional<List<Changed>> changed(Position since, long mostBytes) throws IOException {
        return new ChangedSince(searcher, tellings, position).all(since, mostBytes);
    }

    /**
     * What somebody has who missed nothing between two positions that this covers.
     *
     * @param section null for all articles
     * @param most articles that have changed behind them
     */
    public Proof proof(@Nullable Section section, Position since, Position until, int most)
            throws IOException {
        return new Proving(searcher, position).proof(section, since, until, most);
    }

    /** How many articles regions and topics have. */
    public Counts counts() {
        return new Counts(searcher);
    }

    /** What was printed. */
    public Newsstand newsstand() {
        return new Newsstand(searcher);
    }

    /** What stands on top of a section's feed; null for nothing. */
    public @Nullable Newest newest(Section section) throws IOException {
        return newest(Queries.listed(section, Duplicates.FIRST));
    }

    /** What stood on top of it before this moment; null for nothing. */
    public @Nullable Newest newestBefore(Section section, Duplicates duplicates, Instant moment)
            throws IOException {
        return newest(Queries.listed(section, duplicates, Instant.EPOCH, moment));
    }

    private @Nullable Newest newest(Query query) throws IOException {
        for (ScoreDoc hit : searcher.search(query, 1, ArticleDocuments.NEWEST_FIRST).scoreDocs) {
            return ArticleDocuments.newest((FieldDoc) hit);
        }
        return null;
    }

    /** Articles that are shown. */
    public int shown() throws IOException {
        return searcher.count(Queries.in(ArticleDocuments.KIND, ArticleDocuments.SHOWN));
    }

    /** Records that could not be read and that nothing newer of the same key has replaced. */
    public Unreadables unreadables() throws IOException {
        return Unreadables.of(searcher);
    }

    /** When an article last came into a section, changed in it or left it; 1970 for never. */
    public Instant changedAt(Section section) throws IOException {
        return tellings.lastTouched(section);
    }
}
