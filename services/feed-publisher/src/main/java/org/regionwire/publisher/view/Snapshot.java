package org.regionwire.publisher.view;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.BytesRef;
import org.regionwire.publisher.article.Article;

/** The index as it stood at one moment. */
public final class Snapshot {

    private static final Sort LAST_CHANGED =
            new Sort(new SortField(ArticleDocuments.CHANGED_AT, SortField.Type.LONG, true));

    private final IndexSearcher searcher;
    private final StoredArticles stored;

    Snapshot(IndexSearcher searcher, StoredArticles stored) {
        this.searcher = searcher;
        this.stored = stored;
    }

    /** Equal for snapshots between which nothing was applied, of the same index only. */
    public Object version() {
        return searcher.getIndexReader().getReaderCacheHelper().getKey();
    }

    /** The newest articles of a region and all below it, in the order of feeds. */
    public RegionWindow window(String code, int size) throws IOException {
        TopFieldDocs top =
                searcher.search(
                        in(ArticleDocuments.REGION, code), size, ArticleDocuments.NEWEST_FIRST);
        var articles = new ArrayList<Article>(size);
        for (ScoreDoc hit : top.scoreDocs) {
            BytesRef bytes =
                    searcher.storedFields()
                            .document(hit.doc)
                            .getBinaryValue(ArticleDocuments.STORED);
            articles.add(stored.read(Sealed.open(bytes)));
        }
        return new RegionWindow(articles, changedAt(code));
    }

    /** What is known of a uri. */
    public Standing standing(String uri) throws IOException {
        TopDocs found = searcher.search(in(ArticleDocuments.URI, uri), 1);
        if (found.scoreDocs.length == 0) {
            return new Standing.Unknown();
        }
        Document document = searcher.storedFields().document(found.scoreDocs[0].doc);
        BytesRef bytes = document.getBinaryValue(ArticleDocuments.STORED);
        return bytes == null
                ? new Standing.Gone()
                : new Standing.Shown(stored.read(Sealed.open(bytes)));
    }

    /** How many articles stand in each region that has some, by code. */
    public SortedMap<String, Integer> counts() throws IOException {
        var counts = new TreeMap<String, Integer>();
        Terms codes = MultiTerms.getTerms(searcher.getIndexReader(), ArticleDocuments.REGION);
        if (codes == null) {
            return counts;
        }
        TermsEnum each = codes.iterator();
        for (BytesRef term = each.next(); term != null; term = each.next()) {
            String code = term.utf8ToString();
            int count = searcher.count(in(ArticleDocuments.REGION, code));
            if (count > 0) {
                counts.put(code, count);
            }
        }
        return counts;
    }

    /** Articles that are shown. */
    public int shown() throws IOException {
        return searcher.count(in(ArticleDocuments.KIND, ArticleDocuments.SHOWN));
    }

    /** Records that could not be read and that nothing newer of the same key has replaced. */
    public Unreadables unreadables() throws IOException {
        Query unreadable = in(ArticleDocuments.KIND, ArticleDocuments.UNREADABLE);
        var examples = new ArrayList<String>();
        for (ScoreDoc hit : searcher.search(unreadable, Unreadables.EXAMPLES).scoreDocs) {
            examples.add(searcher.storedFields().document(hit.doc).get(ArticleDocuments.REASON));
        }
        return new Unreadables(searcher.count(unreadable), examples);
    }

    /** When an article last came into a region, changed in it or left it; 1970 for never. */
    public Instant changedAt(String code) throws IOException {
        TopFieldDocs last = searcher.search(in(ArticleDocuments.TOUCHED, code), 1, LAST_CHANGED);
        return Arrays.stream(last.scoreDocs)
                .map(hit -> (Long) ((FieldDoc) hit).fields[0])
                .map(Instant::ofEpochMilli)
                .findFirst()
                .orElse(Instant.EPOCH);
    }

    private static Query in(String field, String value) {
        return new TermQuery(new Term(field, value));
    }
}
