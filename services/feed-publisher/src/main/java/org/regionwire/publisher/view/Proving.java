package org.regionwire.publisher.view;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.regionwire.publisher.article.PubStatus;
import org.regionwire.publisher.article.Section;
import org.regionwire.publisher.positions.Position;

/** Counts the last states of articles, as the index knows them at one moment. */
final class Proving {

    private static final String USABLE = PubStatus.USABLE.word();

    private final IndexSearcher searcher;
    private final Position end;

    Proving(IndexSearcher searcher, Position end) {
        this.searcher = searcher;
        this.end = end;
    }

    /**
     * @param section null for all articles
     * @param until not behind what the index has read
     * @param most changed articles of the answer
     */
    Proof proof(@Nullable Section section, Position since, Position until, int most)
            throws IOException {
        List<String> changed = changed(section, between(until, end), most + 1);
        if (changed.size() > most) {
            return new Proof(0, new SetHash().hex(), until, changed.subList(0, most), false);
        }
        Query between = between(since, until);
        SetHash states = new SetHash();
        if (section == null) {
            add(kind(ArticleDocuments.SHOWN, between), null, states);
            add(kind(ArticleDocuments.TOMBSTONE, between), null, states);
        } else {
            add(in(ArticleDocuments.SECTION, section, between), null, states);
            add(in(Records.LEFT, section, between), Event.Gone.MOVED, states);
        }
        return new Proof(states.count(), states.hex(), until, changed, true);
    }

    private static Query kind(String kind, Query between) {
        return Queries.both(Queries.in(ArticleDocuments.KIND, kind), between);
    }

    private static Query in(String field, Section section, Query between) {
        return Queries.both(Queries.in(field, section.key()), between);
    }

    private static Query between(Position since, Position until) {
        var any = new BooleanQuery.Builder();
        for (int partition : until.partitions()) {
            if (since.next(partition) < until.next(partition)) {
                any.add(
                        Records.between(partition, since.next(partition), until.next(partition)),
                        Occur.SHOULD);
            }
        }
        return any.build();
    }

    /**
     * @param usable what a usable article is here; null for just that
     */
    private void add(Query query, @Nullable String usable, SetHash states) throws IOException {
        Weight weight =
                searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(leaf);
            if (scorer != null) {
                add(leaf.reader(), scorer.iterator(), usable, states);
            }
        }
    }

    private static void add(
            LeafReader leaf, DocIdSetIterator docs, @Nullable String usable, SetHash states)
            throws IOException {
        BinaryDocValues hashes = DocValues.getBinary(leaf, Records.HASH);
        SortedDocValues uris = DocValues.getSorted(leaf, ArticleDocuments.URI);
        SortedDocValues statuses = DocValues.getSorted(leaf, Records.STATUS);
        NumericDocValues versions = DocValues.getNumeric(leaf, Records.VERSION);
        Bits live = leaf.getLiveDocs();
        for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
            if (live != null && !live.get(doc)) {
                continue;
            }
            if (usable == null || !text(statuses, doc).equals(USABLE)) {
                hashes.advanceExact(doc);
                BytesRef hash = hashes.binaryValue();
                states.add(hash.bytes, hash.offset);
            } else {
                versions.advanceExact(doc);
                states.add(SetHash.of(text(uris, doc), versions.longValue(), usable), 0);
            }
        }
    }

    private static String text(SortedDocValues values, int doc) throws IOException {
        values.advanceExact(doc);
        return values.lookupOrd(values.ordValue()).utf8ToString();
    }

    private List<String> changed(@Nullable Section section, Query behind, int most)
            throws IOException {
        Query query = Queries.both(ChangedSince.told(section), behind);
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        List<String> uris = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(query, most, Sort.INDEXORDER).scoreDocs) {
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(hit.doc, leaves));
            uris.add(uri(leaf.reader(), hit.doc - leaf.docBase));
        }
        return uris;
    }

    /** An erasure has left its uri elsewhere; there are few. */
    private static String uri(LeafReader leaf, int doc) throws IOException {
        SortedDocValues uris = DocValues.getSorted(leaf, ArticleDocuments.URI);
        return uris.advanceExact(doc)
                ? uris.lookupOrd(uris.ordValue()).utf8ToString()
                : Records.uri(leaf.storedFields().document(doc, Records.uris()));
    }
}
