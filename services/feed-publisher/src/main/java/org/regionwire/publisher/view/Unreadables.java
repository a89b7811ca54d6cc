package org.regionwire.publisher.view;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/**
 * Records of articles.published that could not be read.
 *
 * @param examples where some of them lie, and why they cannot be read
 */
public record Unreadables(int count, List<String> examples) {

    static final int EXAMPLES = 5;

    public Unreadables {
        examples = List.copyOf(examples);
    }

    static Unreadables of(IndexSearcher searcher) throws IOException {
        Query unreadable = Queries.in(ArticleDocuments.KIND, ArticleDocuments.UNREADABLE);
        List<String> examples = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(unreadable, EXAMPLES).scoreDocs) {
            examples.add(searcher.storedFields().document(hit.doc).get(ArticleDocuments.REASON));
        }
        return new Unreadables(searcher.count(unreadable), examples);
    }
}
