package org.regionwire.publisher.view;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
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
import org.regionwire.publisher.stories.Place;
import org.regionwire.publisher.stories.Trace;

/** How it lies in the index which articles tell the same story. */
final class StoryFields {

    /** Of an article with mates: uri that names the story. */
    static final String STORY = "story";

    /** Sections in which another article of the same story goes first. */
    static final String BEHIND = "behind";

    /** Bands of the fingerprint, each with its number; only of an article that can have mates. */
    static final String BAND = "band";

    /** Of the body, where there are bands. */
    static final String SKETCH = "sketch";

    static final String FIRST_RELEASED = "firstReleased";

    static final Sort EARLIEST_FIRST =
            new Sort(
                    new SortField(FIRST_RELEASED, SortField.Type.LONG),
                    new SortField(ArticleDocuments.URI, SortField.Type.STRING));

    private static final String FIRST = "first";
    private static final String PLACE = "place";

    private StoryFields() {}

    static void add(Document document, Article article, Place place) {
        document.add(
                new NumericDocValuesField(
                        FIRST_RELEASED, article.releases().first().toEpochMilli()));
        Trace.of(article).ifPresent(trace -> add(document, trace));
        String story = place.story();
        String written = place.written();
        if (story == null || written == null) {
            return;
        }
        document.add(new StringField(STORY, story, Store.NO));
        document.add(new SortedDocValuesField(STORY, new BytesRef(story)));
        document.add(new StoredField(PLACE, written));
        for (String section : place.first()) {
            document.add(new StringField(FIRST, first(section, story).text(), Store.NO));
        }
        for (String section : place.behind()) {
            document.add(new StringField(BEHIND, section, Store.NO));
        }
    }

    private static void add(Document document, Trace trace) {
        bands(trace.bands()).forEach(band -> document.add(new StringField(BAND, band, Store.NO)));
        document.add(new BinaryDocValuesField(SKETCH, new BytesRef(trace.sketch().bytes())));
    }

    static Place place(Document document) {
        return Place.read(document.get(PLACE));
    }

    /** Names the one article that is the first of the story in the section. */
    static Term first(String section, String story) {
        return new Term(FIRST, section + " " + story);
    }

    static Term of(String story) {
        return new Term(STORY, story);
    }

    /** Of a hit that was searched in the order of {@link #EARLIEST_FIRST}. */
    static String uri(FieldDoc hit) {
        return ((BytesRef) hit.fields[1]).utf8ToString();
    }

    /** As they are indexed; the same number in another band is another one. */
    static List<BytesRef> bands(List<Integer> bands) {
        return IntStream.range(0, bands.size()).mapToObj(i -> band(i, bands.get(i))).toList();
    }

    private static BytesRef band(int number, int value) {
        return new BytesRef(
                new byte[] {
                    (byte) number,
                    (byte) (value >>> 24),
                    (byte) (value >>> 16),
                    (byte) (value >>> 8),
                    (byte) value
                });
    }

    /** What must be read to know an article's place. */
    static Set<String> stored() {
        return Set.of(PLACE, ArticleDocuments.STORED);
    }
}
