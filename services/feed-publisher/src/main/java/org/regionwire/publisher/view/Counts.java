package org.regionwire.publisher.view;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.regionwire.publisher.article.About;
import org.regionwire.publisher.article.Section;

/** How many articles stand in sections, several that tell the same story each for itself. */
public final class Counts {

    /** Comes right after all keys in which a separator follows. */
    private static final char AFTER_SEPARATOR = (char) (Section.SEPARATOR.charAt(0) + 1);

    private static final int ALL = Integer.MAX_VALUE;

    private final IndexSearcher searcher;

    Counts(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** In each region that has some, by code. */
    public SortedMap<String, Integer> regions() throws IOException {
        return sections("");
    }

    /** In each topic that has some, by code. */
    public SortedMap<String, Integer> topics() throws IOException {
        return sections(About.TOPICS);
    }

    /** Of a region, in each topic that has some there, by code. */
    public SortedMap<String, Integer> topicsOf(String region) throws IOException {
        return sections(region + Section.SEPARATOR);
    }

    private SortedMap<String, Integer> sections(String beginning) throws IOException {
        return below(searcher, ArticleDocuments.SECTION, beginning);
    }

    /** Of the keys of a field that have one code more than this beginning, by that code. */
    static SortedMap<String, Integer> below(IndexSearcher searcher, String field, String beginning)
            throws IOException {
        return counted(searcher, field, beginning, codes(searcher, field, beginning), ALL);
    }

    /** The same of the last of them that have articles: no others are counted. */
    static SortedMap<String, Integer> last(
            IndexSearcher searcher, String field, String beginning, int most) throws IOException {
        List<String> codes = codes(searcher, field, beginning).reversed();
        return counted(searcher, field, beginning, codes, most);
    }

    private static SortedMap<String, Integer> counted(
            IndexSearcher searcher, String field, String beginning, List<String> codes, int most)
            throws IOException {
        var counts = new TreeMap<String, Integer>();
        for (String code : codes) {
            int count = searcher.count(new TermQuery(new Term(field, beginning + code)));
            if (count > 0) {
                counts.put(code, count);
            }
            if (counts.size() == most) {
                return counts;
            }
        }
        return counts;
    }

    /** What there is one code below it, in order; also where nothing stands there any more. */
    static List<String> codes(IndexSearcher searcher, String field, String beginning)
            throws IOException {
        var codes = new ArrayList<String>();
        Terms keys = MultiTerms.getTerms(searcher.getIndexReader(), field);
        if (keys == null) {
            return codes;
        }
        TermsEnum each = keys.iterator();
        String key = from(each, beginning);
        while (key != null && key.startsWith(beginning)) {
            String code = key.substring(beginning.length());
            int deeper = code.indexOf(Section.SEPARATOR);
            if (deeper < 0) {
                codes.add(code);
                key = text(each.next());
            } else {
                key = from(each, beginning + code.substring(0, deeper) + AFTER_SEPARATOR);
            }
        }
        return codes;
    }

    private static @Nullable String from(TermsEnum each, String key) throws IOException {
        return each.seekCeil(new BytesRef(key)) == TermsEnum.SeekStatus.END
                ? null
                : text(each.term());
    }

    private static @Nullable String text(@Nullable BytesRef term) {
        return term == null ? null : term.utf8ToString();
    }
}
