package org.regionwire.publisher.view;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.regionwire.publisher.article.Section;

/** What has left the sections, as the index knows it at one moment. */
final class Departures {

    private final IndexSearcher searcher;

    Departures(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** Those that left last, the last first; who has come back has not left. */
    List<Departed> last(Section section, int size) throws IOException {
        Query query =
                Queries.both(
                        Queries.in(ArticleDocuments.KIND, ArticleDocuments.DEPARTURE),
                        Queries.in(ArticleDocuments.TOUCHED, section.key()));
        List<Departed> departed = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (ScoreDoc hit : searcher.search(query, size, Tellings.LAST_CHANGED).scoreDocs) {
            Document document = searcher.storedFields().document(hit.doc);
            String uri = document.get(ArticleDocuments.DEPARTED);
            Query article = Queries.in(ArticleDocuments.URI, uri);
            if (seen.add(uri)
                    && isNothing(
                            Queries.both(
                                    article,
                                    Queries.in(ArticleDocuments.SECTION, section.key())))) {
                long when =
                        document.getField(ArticleDocuments.CHANGED_AT).numericValue().longValue();
                Query shown = Queries.in(ArticleDocuments.KIND, ArticleDocuments.SHOWN);
                departed.add(
                        new Departed(
                                uri,
                                Instant.ofEpochMilli(when),
                                !isNothing(Queries.both(article, shown))));
            }
        }
        return departed;
    }

    private boolean isNothing(Query query) throws IOException {
        return searcher.count(query) == 0;
    }
}
