package org.regionwire.publisher.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.QueryBuilder;
import org.regionwire.publisher.article.Article;
import org.regionwire.publisher.article.Text;

/**
 * What articles are found by: every two letters that stand together in headline or text, widths and
 * case folded. Needs no dictionary, so a name that nobody has seen before is found too.
 */
final class Words {

    private static final String FIELD = "words";

    /** Between headline and text: no word reaches over it. */
    private static final String GAP = "\n\n";

    private Words() {}

    static Analyzer analyzer() {
        return new CJKAnalyzer();
    }

    static void add(Document document, Article article) {
        Text text = article.text();
        List<String> all = new ArrayList<>();
        for (String line :
                new String[] {text.kicker(), text.headline(), text.subhead(), text.by()}) {
            if (line != null) {
                all.add(line);
            }
        }
        all.addAll(text.paragraphs());
        document.add(new TextField(FIELD, String.join(GAP, all), Store.NO));
    }

    /**
     * Articles that have all of these, each word by word; empty where nothing can be looked for.
     */
    static Optional<Query> all(List<String> words) {
        var builder = new QueryBuilder(analyzer());
        var all = new BooleanQuery.Builder();
        for (String word : words) {
            Query phrase = builder.createPhraseQuery(FIELD, word);
            if (phrase == null) {
                return Optional.empty();
            }
            all.add(phrase, Occur.FILTER);
        }
        return Optional.of(all.build());
    }
}
