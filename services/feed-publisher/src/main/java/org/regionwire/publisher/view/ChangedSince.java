package org.regionwire.publisher.view;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.regionwire.publisher.article.Section;
import org.regionwire.publisher.positions.Position;
import org.regionwire.publisher.positions.RecordAt;

/** What has changed since a position, as the index knows it at one moment. */
final class ChangedSince {

    private final IndexSearcher searcher;
    private final Tellings tellings;
    private final Position end;

    ChangedSince(IndexSearcher searcher, Tellings tellings, Position end) {
        this.searcher = searcher;
        this.tellings = tellings;
        this.end = end;
    }

    /**
     * @param section null for all articles
     */
    Events events(@Nullable Section section, Position since, Portion portion) throws IOException {
        Gathering events = new Gathering(since, end, portion);
        for (int partition : end.partitions()) {
            long from = since.next(partition);
            long until = end.next(partition);
            if (from >= until) {
                continue;
            }
            Query query = Queries.both(told(section), Records.between(partition, from, until));
            int most = events.room() + 1;
            for (ScoreDoc hit : searcher.search(query, most, Records.IN_ORDER).scoreDocs) {
                if (events.isFull()) {
                    return events.first();
                }
                events.take(Records.at((FieldDoc) hit), changed((FieldDoc) hit).in(section));
            }
        }
        return events.all();
    }

    /** All that has changed for any section; empty where that is too much to hold at once. */
    Optional<List<Changed>> all(Position since, long mostBytes) throws IOException {
        List<Changed> all = new ArrayList<>();
        long bytes = 0;
        for (int partition : end.partitions()) {
            long from = since.next(partition);
            long until = end.next(partition);
            if (from < until) {
                Query query = Queries.both(told(null), Records.between(partition, from, until));
                int most = Math.toIntExact(until - from);
                for (ScoreDoc hit : searcher.search(query, most, Records.IN_ORDER).scoreDocs) {
                    Changed changed = changed((FieldDoc) hit);
                    bytes += changed.bytes();
                    if (bytes > mostBytes) {
                        return Optional.empty();
                    }
                    all.add(changed);
                }
            }
        }
        return Optional.of(all);
    }

    /** All that the section hears of: what stands in it, what has left it, and every erasure. */
    static Query told(@Nullable Section section) {
        var any = new BooleanQuery.Builder();
        any.add(Queries.in(ArticleDocuments.KIND, ArticleDocuments.ERASURE), Occur.SHOULD);
        if (section == null) {
            any.add(Queries.in(ArticleDocuments.KIND, ArticleDocuments.SHOWN), Occur.SHOULD);
            any.add(Queries.in(ArticleDocuments.KIND, ArticleDocuments.TOMBSTONE), Occur.SHOULD);
        } else {
            any.add(Queries.in(ArticleDocuments.SECTION, section.key()), Occur.SHOULD);
            any.add(Queries.in(Records.LEFT, section.key()), Occur.SHOULD);
        }
        return any.build();
    }

    private Changed changed(FieldDoc hit) throws IOException {
        RecordAt at = Records.at(hit);
        Document document = searcher.storedFields().document(hit.doc);
        String erased = document.get(Records.ERASED);
        if (erased != null) {
            return Changed.erased(at, erased);
        }
        Set<String> left = Set.of(document.getValues(Records.LEFT));
        BytesRef stored = document.getBinaryValue(ArticleDocuments.STORED);
        if (stored != null) {
            return Changed.shown(at, tellings.listed(document), stored.length, left);
        }
        int version = Records.version(document);
        return Changed.takenDown(
                new Event.Gone(at, Records.uri(document), version, document.get(Records.STATUS)),
                left);
    }
}
