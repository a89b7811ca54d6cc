package org.regionwire.publisher.view;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;
import org.regionwire.publisher.article.Article;
import org.regionwire.publisher.article.Section;
import org.regionwire.publisher.positions.RecordAt;
import org.regionwire.publisher.stories.Place;

/** How articles lie in the index: one document per uri, and more for what it has left. */
final class ArticleDocuments {

    /** Key of the record that a document comes from. */
    private static final String OF = "of";

    /** What a document is: one of the five below. */
    static final String KIND = "kind";

    static final String SHOWN = "shown";
    static final String TOMBSTONE = "tombstone";
    static final String UNREADABLE = "unreadable";
    static final String DEPARTURE = "departure";
    static final String ERASURE = "erasure";

    /** Identity of an article that is shown or was taken down. */
    static final String URI = "uri";

    /** Sections that the article stands in; a tombstone has none. */
    static final String SECTION = "section";

    /** Sections that the article has changed by coming, changing or leaving. */
    static final String TOUCHED = "touched";

    /** When it last did so, milliseconds since 1970. */
    static final String CHANGED_AT = "changedAt";

    /** The article's bytes, sealed; absent in a tombstone. */
    static final String STORED = "stored";

    /** Key of a record that could not be read, in a document of its own. */
    static final String UNREADABLE_KEY = "unreadableKey";

    /** Where such a record lies and why it could not be read. */
    static final String REASON = "reason";

    /** In small letters. */
    static final String LANGUAGE = "language";

    /** Uri of the article that has left, of a departure. */
    static final String DEPARTED = "departed";

    /** Milliseconds since 1970. */
    static final String ORDERED_AT = "orderedAt";

    /** The order of every feed. The index is kept in it, so a page costs the same at any size. */
    static final Sort NEWEST_FIRST =
            new Sort(
                    new SortField(ORDERED_AT, SortField.Type.LONG, true),
                    new SortField(URI, SortField.Type.STRING));

    static final Sort OLDEST_FIRST =
            new Sort(
                    new SortField(ORDERED_AT, SortField.Type.LONG),
                    new SortField(URI, SortField.Type.STRING, true));

    private ArticleDocuments() {}

    /** Of a hit that was searched in either order. */
    static Mark mark(FieldDoc hit) {
        return new Mark(
                Instant.ofEpochMilli((Long) hit.fields[0]),
                ((BytesRef) hit.fields[1]).utf8ToString());
    }

    /**
     * What {@link #OLDEST_FIRST} goes on behind.
     *
     * @param lastDoc of the reader: the article of the mark itself, wherever it lies, is not found
     */
    static FieldDoc behind(Mark mark, int lastDoc) {
        return new FieldDoc(
                lastDoc,
                Float.NaN,
                new Object[] {mark.orderedAt().toEpochMilli(), new BytesRef(mark.uri())});
    }

    /** A hit that was searched in the order of {@link #NEWEST_FIRST}. */
    static Newest newest(FieldDoc hit) {
        return new Newest(
                ((BytesRef) hit.fields[1]).utf8ToString(),
                Instant.ofEpochMilli((Long) hit.fields[0]));
    }

    /** Names every document that a record of this key has left. */
    static Term of(String key) {
        return new Term(OF, key);
    }

    static Term unreadableOf(String key) {
        return new Term(UNREADABLE_KEY, key);
    }

    static Document shown(Article article, byte[] stored, Place place, RecordAt at) {
        Document document = article(article, SHOWN, at);
        for (Section section : article.sections()) {
            document.add(new StringField(SECTION, section.key(), Store.NO));
        }
        Set<Section> left = allLeft(article);
        left.removeAll(article.sections());
        Records.left(document, left);
        StoryFields.add(document, article, place);
        Newsstand.add(document, article);
        Words.add(document, article);
        if (article.language() != null) {
            String language = article.language().toLowerCase(Locale.ROOT);
            document.add(new StringField(LANGUAGE, language, Store.NO));
        }
        changed(document, article.releases().last(), article.touched());
        document.add(new StoredField(STORED, Sealed.seal(stored)));
        return document;
    }

    static Document tombstone(Article article, RecordAt at) {
        Document document = article(article, TOMBSTONE, at);
        Records.left(document, allLeft(article));
        return document;
    }

    /**
     * Of an erasure: its uri, so that whoever has the article hears of it. It stays when the
     * article comes back: whoever has it may stand where it does not come back to.
     */
    static Document erasure(String uri, RecordAt at) {
        Document document = new Document();
        document.add(new StringField(KIND, ERASURE, Store.NO));
        Records.erased(document, uri, at);
        return document;
    }

    private static Set<Section> allLeft(Article article) {
        Set<Section> all = new LinkedHashSet<>();
        article.left().values().forEach(all::addAll);
        return all;
    }

    /** One document for each moment at which the article has left sections: they changed then. */
    static List<Document> departures(Article article) {
        List<Document> departures = new ArrayList<>();
        article.left()
                .forEach(
                        (when, sections) -> {
                            Document document = document(article.uri(), DEPARTURE);
                            changed(document, when, sections);
                            document.add(new StoredField(DEPARTED, article.uri()));
                            document.add(new StoredField(CHANGED_AT, when.toEpochMilli()));
                            departures.add(document);
                        });
        return departures;
    }

    static Document unreadable(Change.Unreadable record) {
        Document document = document(record.uri(), UNREADABLE);
        document.add(new StringField(UNREADABLE_KEY, record.uri(), Store.NO));
        document.add(new StoredField(REASON, record.where() + ": " + record.cause()));
        return document;
    }

    private static Document article(Article article, String kind, RecordAt at) {
        Document document = document(article.uri(), kind);
        Records.add(document, article, at);
        document.add(new StringField(URI, article.uri(), Store.NO));
        document.add(new SortedDocValuesField(URI, new BytesRef(article.uri())));
        long ordered = article.releases().orderedAt().toEpochMilli();
        document.add(new NumericDocValuesField(ORDERED_AT, ordered));
        // The same as a point: archives ask for a stretch of time.
        document.add(new LongPoint(ORDERED_AT, ordered));
        return document;
    }

    private static Document document(String key, String kind) {
        Document document = new Document();
        document.add(new StringField(OF, key, Store.NO));
        document.add(new StringField(KIND, kind, Store.NO));
        return document;
    }

    private static void changed(Document document, Instant when, Set<Section> sections) {
        long millis = when.toEpochMilli();
        document.add(new NumericDocValuesField(CHANGED_AT, millis));
        // The same as a point lets Lucene skip what cannot be the latest.
        document.add(new LongPoint(CHANGED_AT, millis));
        for (Section section : sections) {
            document.add(new StringField(TOUCHED, section.key(), Store.NO));
        }
    }
}
