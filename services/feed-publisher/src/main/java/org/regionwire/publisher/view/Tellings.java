package org.regionwire.publisher.view;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.regionwire.publisher.article.Article;
import org.regionwire.publisher.article.Section;
import org.regionwire.publisher.view.Window.Listed;

/** Reads articles of one moment together with the story that each tells. */
final class Tellings {

    /** What changed last comes first. */
    static final Sort LAST_CHANGED =
            new Sort(new SortField(ArticleDocuments.CHANGED_AT, SortField.Type.LONG, true));

    private final IndexSearcher searcher;
    private final StoredArticles stored;

    Tellings(IndexSearcher searcher, StoredArticles stored) {
        this.searcher = searcher;
        this.stored = stored;
    }

    Listed listed(Document document) throws IOException {
        Article article = article(document);
        String story = StoryFields.place(document).story();
        return new Listed(article, story == null ? Story.of(article) : story(story, article));
    }

    private Story story(String uri, Article teller) throws IOException {
        Query all = new TermQuery(StoryFields.of(uri));
        List<String> others = new ArrayList<>();
        for (ScoreDoc hit :
                searcher.search(all, Story.MOST_OTHERS + 1, StoryFields.EARLIEST_FIRST).scoreDocs) {
            String other = StoryFields.uri((FieldDoc) hit);
            if (!other.equals(teller.uri()) && others.size() < Story.MOST_OTHERS) {
                others.add(other);
            }
        }
        return new Story(uri, others, lastChanged(all));
    }

    /** The other articles that tell the story. */
    List<Article> others(Story story) throws IOException {
        List<Article> others = new ArrayList<>();
        for (String uri : story.others()) {
            Query one = new TermQuery(new Term(ArticleDocuments.URI, uri));
            for (ScoreDoc hit : searcher.search(one, 1).scoreDocs) {
                others.add(article(searcher.storedFields().document(hit.doc)));
            }
        }
        return others;
    }

    /** When one of these last changed something; 1970 for never. */
    Instant lastChanged(Query query) throws IOException {
        for (ScoreDoc last : searcher.search(query, 1, LAST_CHANGED).scoreDocs) {
            return Instant.ofEpochMilli((Long) ((FieldDoc) last).fields[0]);
        }
        return Instant.EPOCH;
    }

    /** When an article last came into a section, changed in it or left it; 1970 for never. */
    Instant lastTouched(Section section) throws IOException {
        return lastChanged(Queries.in(ArticleDocuments.TOUCHED, section.key()));
    }

    private Article article(Document document) throws IOException {
        return stored.read(Sealed.open(document.getBinaryValue(ArticleDocuments.STORED)));
    }
}
