package org.regionwire.publisher.view;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;
import org.regionwire.publisher.article.Article;
import org.regionwire.publisher.article.Placement;

/** How articles lie in the index: one document per uri. */
final class ArticleDocuments {

    /** What a document is: one of the three below. */
    static final String KIND = "kind";

    static final String SHOWN = "shown";
    static final String TOMBSTONE = "tombstone";
    static final String UNREADABLE = "unreadable";

    /** Identity of an article. */
    static final String URI = "uri";

    /** Feeds that the article stands in; a tombstone has none. */
    static final String REGION = "region";

    /** Feeds whose content the article has changed: those that it stands in or stood in. */
    static final String TOUCHED = "touched";

    /** When it last did so, milliseconds since 1970. */
    static final String CHANGED_AT = "changedAt";

    /** The article's bytes; absent in a tombstone. */
    static final String STORED = "stored";

    /** Key of a record that could not be read, in a document of its own. */
    static final String UNREADABLE_KEY = "unreadableKey";

    /** Where such a record lies and why it could not be read. */
    static final String REASON = "reason";

    private static final String ORDERED_AT = "orderedAt";

    /** The order of every feed. The index is kept in it, so a page costs the same at any size. */
    static final Sort NEWEST_FIRST =
            new Sort(
                    new SortField(ORDERED_AT, SortField.Type.LONG, true),
                    new SortField(URI, SortField.Type.STRING));

    private ArticleDocuments() {}

    static Term ofArticle(String uri) {
        return new Term(URI, uri);
    }

    static Term ofUnreadable(String key) {
        return new Term(UNREADABLE_KEY, key);
    }

    static Document shown(Article article, byte[] stored) {
        Document document = base(article, SHOWN);
        for (String code : article.regionCodes()) {
            document.add(new StringField(REGION, code, Store.NO));
        }
        document.add(new StoredField(STORED, stored));
        return document;
    }

    static Document tombstone(Article article) {
        return base(article, TOMBSTONE);
    }

    static Document unreadable(Change.Unreadable record) {
        Document document = new Document();
        document.add(new StringField(KIND, UNREADABLE, Store.NO));
        document.add(new StringField(UNREADABLE_KEY, record.uri(), Store.NO));
        document.add(new StoredField(REASON, record.where() + ": " + record.cause()));
        return document;
    }

    private static Document base(Article article, String kind) {
        Document document = new Document();
        document.add(new StringField(KIND, kind, Store.NO));
        document.add(new StringField(URI, article.uri(), Store.NO));
        document.add(new SortedDocValuesField(URI, new BytesRef(article.uri())));
        document.add(
                new NumericDocValuesField(
                        ORDERED_AT, article.releases().orderedAt().toEpochMilli()));
        long changedAt = changedAt(article).toEpochMilli();
        document.add(new NumericDocValuesField(CHANGED_AT, changedAt));
        // The same as a point lets Lucene skip what cannot be the latest.
        document.add(new LongPoint(CHANGED_AT, changedAt));
        for (String code : touched(article)) {
            document.add(new StringField(TOUCHED, code, Store.NO));
        }
        return document;
    }

    private static Instant changedAt(Article article) {
        return article.placements().stream()
                .map(Placement::left)
                .filter(left -> left != null && left.isAfter(article.releases().last()))
                .reduce(article.releases().last(), (a, b) -> a.isAfter(b) ? a : b);
    }

    private static Set<String> touched(Article article) {
        Set<String> codes = new HashSet<>(article.regionCodes());
        article.placements().forEach(placement -> codes.add(placement.code()));
        return codes;
    }
}
