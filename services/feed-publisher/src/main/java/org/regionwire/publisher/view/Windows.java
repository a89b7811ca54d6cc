package org.regionwire.publisher.view;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.regionwire.publisher.article.Section;
import org.regionwire.publisher.view.Window.Listed;

/** What feeds show, as the index knows it at one moment. */
final class Windows {

    private final IndexSearcher searcher;
    private final Tellings tellings;
    private final Departures departures;

    Windows(IndexSearcher searcher, Tellings tellings) {
        this.searcher = searcher;
        this.tellings = tellings;
        this.departures = new Departures(searcher);
    }

    Window newest(Section section, Duplicates duplicates, int size) throws IOException {
        return window(
                tellings.lastTouched(section),
                Queries.listed(section, duplicates),
                size,
                departures.last(section, size));
    }

    Window between(Section section, Duplicates duplicates, Instant from, Instant until, int size)
            throws IOException {
        return window(
                tellings.lastTouched(section),
                Queries.listed(section, duplicates, from, until),
                size,
                List.of());
    }

    /** Empty where there is nothing to look for in the words. */
    Optional<Window> found(Search search, Duplicates duplicates, int size) throws IOException {
        Optional<Query> found = Queries.found(search, duplicates);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Section section = search.section();
        Instant changedAt =
                section == null
                        ? tellings.lastChanged(new MatchAllDocsQuery())
                        : tellings.lastTouched(section);
        return Optional.of(window(changedAt, found.get(), size, List.of()));
    }

    private Window window(Instant sectionChanged, Query query, int size, List<Departed> departed)
            throws IOException {
        TopDocs top = searcher.search(query, size, ArticleDocuments.NEWEST_FIRST);
        return window(sectionChanged, List.of(top.scoreDocs), departed);
    }

    private Window window(Instant sectionChanged, List<ScoreDoc> hits, List<Departed> departed)
            throws IOException {
        List<Listed> entries = new ArrayList<>(hits.size());
        Instant changedAt = sectionChanged;
        for (ScoreDoc hit : hits) {
            Listed listed = tellings.listed(searcher.storedFields().document(hit.doc));
            entries.add(listed);
            // A mate elsewhere changes what the entry says of its story.
            Instant mate = listed.story().changedAt();
            changedAt = mate.isAfter(changedAt) ? mate : changedAt;
        }
        return new Window(entries, departed, changedAt);
    }

    /** Empty when the newest articles hold all that came behind the mark. */
    Optional<Backlog> backlog(
            Section section, Duplicates duplicates, Mark since, int shown, int most)
            throws IOException {
        Query all = Queries.listed(section, duplicates);
        ScoreDoc[] newest = searcher.search(all, shown, ArticleDocuments.NEWEST_FIRST).scoreDocs;
        if (newest.length < shown
                || !ArticleDocuments.mark((FieldDoc) newest[shown - 1]).isBehind(since)) {
            return Optional.empty();
        }
        int lastDoc = searcher.getIndexReader().maxDoc() - 1;
        List<ScoreDoc> found =
                List.of(
                        searcher.searchAfter(
                                        ArticleDocuments.behind(since, lastDoc),
                                        all,
                                        most + 1,
                                        ArticleDocuments.OLDEST_FIRST)
                                .scoreDocs);
        List<ScoreDoc> oldest = found.subList(0, Math.min(most, found.size()));
        return Optional.of(
                new Backlog(
                        window(
                                tellings.lastTouched(section),
                                oldest.reversed(),
                                departures.last(section, shown)),
                        ArticleDocuments.mark((FieldDoc) oldest.getLast()),
                        found.size() <= most));
    }
}
