package org.regionwire.publisher.view;

import java.io.IOException;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;
import org.regionwire.publisher.article.Article;
import org.regionwire.publisher.article.Section;
import org.regionwire.publisher.positions.RecordAt;

/**
 * How it lies in the index which record an article's last state comes from, and who is told of it.
 */
final class Records {

    /** What an erasure has left: the uri alone. */
    static final String ERASED = "erased";

    /** Version of an article that is shown or was taken down. */
    static final String VERSION = "version";

    /** Its pubStatus, in small letters. */
    static final String STATUS = "status";

    /** Of uri, version and pubStatus: a proof of all articles reads nothing else. */
    static final String HASH = "hash";

    /** Sections that it stood in and does no more. */
    static final String LEFT = "left";

    /** Where its record lies, packed. */
    private static final String AT = "at";

    static final Sort IN_ORDER = new Sort(new SortField(AT, SortField.Type.LONG));

    private Records() {}

    static void add(Document document, Article article, RecordAt at) {
        add(document, at);
        document.add(new StoredField(ArticleDocuments.URI, article.uri()));
        byte[] hash = SetHash.of(article.uri(), article.version(), article.pubStatus().word());
        document.add(new BinaryDocValuesField(HASH, new BytesRef(hash)));
        document.add(new NumericDocValuesField(VERSION, article.version()));
        document.add(new StoredField(VERSION, article.version()));
        document.add(new SortedDocValuesField(STATUS, new BytesRef(article.pubStatus().word())));
        document.add(new StoredField(STATUS, article.pubStatus().word()));
    }

    static void left(Document document, Set<Section> sections) {
        for (Section section : sections) {
            document.add(new StringField(LEFT, section.key(), Store.YES));
        }
    }

    static Term erasureOf(String uri) {
        return new Term(ERASED, uri);
    }

    static void erased(Document document, String uri, RecordAt at) {
        add(document, at);
        document.add(new StringField(ERASED, uri, Store.YES));
    }

    private static void add(Document document, RecordAt at) {
        document.add(new NumericDocValuesField(AT, at.packed()));
        document.add(new LongPoint(AT, at.packed()));
    }

    /** Of a hit that was searched in that order. */
    static RecordAt at(FieldDoc hit) {
        return RecordAt.unpacked((Long) hit.fields[0]);
    }

    static RecordAt at(LeafReader leaf, int doc) throws IOException {
        NumericDocValues at = DocValues.getNumeric(leaf, AT);
        at.advanceExact(doc);
        return RecordAt.unpacked(at.longValue());
    }

    /** What must be read to know it. */
    static Set<String> uris() {
        return Set.of(ERASED, ArticleDocuments.URI);
    }

    /** Of a document that has a record. */
    static String uri(Document document) {
        for (String field : new String[] {ERASED, ArticleDocuments.URI}) {
            String uri = document.get(field);
            if (uri != null) {
                return uri;
            }
        }
        throw new IllegalArgumentException("a document without a record");
    }

    /**
     * Those of one partition.
     *
     * @param until exclusive
     */
    static Query between(int partition, long from, long until) {
        return LongPoint.newRangeQuery(
                AT, RecordAt.packed(partition, from), RecordAt.packed(partition, until) - 1);
    }

    /** Version of the record that a stored document was made of. */
    static int version(Document document) {
        return document.getField(VERSION).numericValue().intValue();
    }
}
