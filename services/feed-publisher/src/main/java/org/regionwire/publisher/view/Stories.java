package org.regionwire.publisher.view;

import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.regionwire.publisher.article.Article;
import org.regionwire.publisher.stories.Place;
import org.regionwire.publisher.stories.Told;
import org.regionwire.publisher.stories.Trace;

/**
 * Keeps the stories in the index, those of the last record of each uri, whatever came before it.
 * For the applying thread alone.
 */
final class Stories implements Closeable {

    /** More are not kept in memory until they are settled. */
    private static final int MOST_TOUCHED = 5000;

    private final IndexWriter writer;
    private final StoredArticles stored;
    private final Map<String, Optional<Trace>> touched = new HashMap<>();
    private DirectoryReader settled;

    Stories(IndexWriter writer, StoredArticles stored) throws IOException {
        this.writer = writer;
        this.stored = stored;
        this.settled = DirectoryReader.open(writer);
    }

    /** The article was written as one without mates. */
    void shown(Article article) throws IOException {
        touch(article.uri(), Trace.of(article));
    }

    /** The article was taken out. */
    void gone(String uri) throws IOException {
        touch(uri, Optional.empty());
    }

    private void touch(String uri, Optional<Trace> trace) throws IOException {
        touched.put(uri, trace);
        if (touched.size() >= MOST_TOUCHED) {
            settle();
        }
    }

    /** Gives every article its place among all that was written. */
    void settle() throws IOException {
        if (touched.isEmpty()) {
            // A reader that stays open keeps files that were purged.
            renew();
            return;
        }
        StoryReader before = new StoryReader(settled, stored);
        Settling settling = new Settling(before, touched);
        renew();
        StoryReader now = new StoryReader(settled, stored);
        for (var move : settling.moves(now).entrySet()) {
            write(now, move.getKey(), move.getValue());
        }
        touched.clear();
        renew();
    }

    private void write(StoryReader now, Told told, Place place) throws IOException {
        if (!told.place().equals(place)) {
            writer.updateDocument(
                    new Term(ArticleDocuments.URI, told.uri()),
                    ArticleDocuments.shown(
                            told.article(), now.bytes(told.uri()), place, now.at(told.uri())));
        }
    }

    private void renew() throws IOException {
        DirectoryReader newer = DirectoryReader.openIfChanged(settled, writer);
        if (newer != null) {
            settled.close();
            settled = newer;
        }
    }

    @Override
    public void close() throws IOException {
        settled.close();
    }
}
