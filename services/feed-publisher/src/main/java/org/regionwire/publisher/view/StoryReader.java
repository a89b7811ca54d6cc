package org.regionwire.publisher.view;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.regionwire.fingerprint.Sketch;
import org.regionwire.publisher.positions.RecordAt;
import org.regionwire.publisher.stories.Kinship;
import org.regionwire.publisher.stories.Told;
import org.regionwire.publisher.stories.Trace;
import org.regionwire.publisher.view.Candidates.Ref;

/** What the index knows of stories at one moment. */
final class StoryReader {

    private final List<LeafReader> leaves;
    private final List<LiveDocs> docs;
    private final StoredArticles stored;

    StoryReader(IndexReader reader, StoredArticles stored) {
        this.leaves = reader.leaves().stream().map(LeafReaderContext::reader).toList();
        this.docs = leaves.stream().map(LiveDocs::new).toList();
        this.stored = stored;
    }

    /** The story that an article belongs to; null for none. */
    @Nullable String storyOf(String uri) throws IOException {
        Ref ref = only(new Term(ArticleDocuments.URI, uri));
        return ref == null ? null : value(StoryFields.STORY, ref);
    }

    /** Uri of the article that is first of the story in the section; null for none. */
    @Nullable String first(String section, String story) throws IOException {
        Ref ref = only(StoryFields.first(section, story));
        return ref == null ? null : uri(ref);
    }

    String uri(Ref ref) throws IOException {
        return Objects.requireNonNull(value(ArticleDocuments.URI, ref), "every article has one");
    }

    /** The shown article of this uri. */
    Told told(String uri) throws IOException {
        return told(shown(uri));
    }

    /** The bytes that the index keeps of the shown article of this uri. */
    byte[] bytes(String uri) throws IOException {
        return bytes(document(shown(uri)));
    }

    /** Where the record of the shown article of this uri lies. */
    RecordAt at(String uri) throws IOException {
        Ref ref = shown(uri);
        return Records.at(leaves.get(ref.leaf()), ref.doc());
    }

    /** All articles of a story. */
    List<Told> members(String story) throws IOException {
        List<Told> members = new ArrayList<>();
        for (Ref ref : all(StoryFields.of(story))) {
            members.add(told(ref));
        }
        return members;
    }

    /** All that share bands with the one of this uri, may overlap and were released in time. */
    Candidates candidates(String uri, Trace trace) throws IOException {
        Candidates candidates = Candidates.none();
        List<BytesRef> bands = StoryFields.bands(trace.bands());
        for (int leaf = 0; leaf < leaves.size(); leaf++) {
            int[] sharing = docs.get(leaf).withSome(StoryFields.BAND, bands, Kinship.SHARED_BANDS);
            if (sharing.length > 0) {
                add(candidates, uri, trace, leaf, sharing);
            }
        }
        return candidates;
    }

    private void add(Candidates candidates, String uri, Trace trace, int leaf, int[] sharing)
            throws IOException {
        LeafReader reader = leaves.get(leaf);
        NumericDocValues times = DocValues.getNumeric(reader, StoryFields.FIRST_RELEASED);
        BinaryDocValues sketches = DocValues.getBinary(reader, StoryFields.SKETCH);
        SortedDocValues stories = DocValues.getSorted(reader, StoryFields.STORY);
        String story = "";
        int known = -1;
        for (int doc : sharing) {
            if (!times.advanceExact(doc)
                    || !Kinship.inTime(trace.released(), Instant.ofEpochMilli(times.longValue()))
                    || !sketches.advanceExact(doc)
                    || !trace.sketch().mayBeSameStory(sketch(sketches.binaryValue()))) {
                continue;
            }
            Ref ref = new Ref(leaf, doc);
            if (!stories.advanceExact(doc)) {
                String other = uri(ref);
                if (!other.equals(uri)) {
                    candidates.alone().add(other);
                }
                continue;
            }
            if (stories.ordValue() != known) {
                known = stories.ordValue();
                story = stories.lookupOrd(known).utf8ToString();
            }
            candidates.add(story, ref);
        }
    }

    private static Sketch sketch(BytesRef bytes) {
        return Sketch.read(bytes.bytes, bytes.offset, bytes.length);
    }

    private Ref shown(String uri) throws IOException {
        return Objects.requireNonNull(only(new Term(ArticleDocuments.URI, uri)), uri);
    }

    private @Nullable Ref only(Term term) throws IOException {
        List<Ref> found = all(term);
        return found.isEmpty() ? null : found.getFirst();
    }

    private List<Ref> all(Term term) throws IOException {
        List<Ref> all = new ArrayList<>();
        for (int leaf = 0; leaf < leaves.size(); leaf++) {
            for (int doc : docs.get(leaf).with(term.field(), term.bytes())) {
                all.add(new Ref(leaf, doc));
            }
        }
        return all;
    }

    private Told told(Ref ref) throws IOException {
        Document document = document(ref);
        return new Told(stored.read(bytes(document)), StoryFields.place(document));
    }

    private static byte[] bytes(Document document) throws IOException {
        return Sealed.open(document.getBinaryValue(ArticleDocuments.STORED));
    }

    private Document document(Ref ref) throws IOException {
        return leaves.get(ref.leaf()).storedFields().document(ref.doc(), StoryFields.stored());
    }

    private @Nullable String value(String field, Ref ref) throws IOException {
        SortedDocValues values = DocValues.getSorted(leaves.get(ref.leaf()), field);
        return values.advanceExact(ref.doc())
                ? values.lookupOrd(values.ordValue()).utf8ToString()
                : null;
    }
}
