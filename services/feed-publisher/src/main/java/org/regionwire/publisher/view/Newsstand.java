package org.regionwire.publisher.view;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;
import org.regionwire.publisher.article.Article;
import org.regionwire.publisher.article.PrintPlace;
import org.regionwire.publisher.article.Printed;
import org.regionwire.publisher.article.Section;

/** Which publications, issues and pages have articles, and what the publications are called. */
public final class Newsstand {

    /** What a publication calls itself, by id, and whose name it is. */
    private static final String MASTHEAD = "masthead";

    private static final String OF = "of" + Section.SEPARATOR;
    private static final String NAMED = "named" + Section.SEPARATOR;

    /** Characters; no paper needs more, and an index takes no term of any length. */
    private static final int LONGEST_NAME = 200;

    private final IndexSearcher searcher;

    Newsstand(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    static void add(Document document, Article article) {
        for (PrintPlace place : article.printedOn()) {
            String name = place.publicationName();
            for (Printed section : place.sections().stream().limit(1).toList()) {
                if (name != null && name.length() <= LONGEST_NAME) {
                    String id = Printed.encoded(section.publication());
                    document.add(masthead(OF + id, Printed.encoded(name)));
                    document.add(masthead(NAMED + Printed.encoded(name), id));
                }
            }
        }
    }

    private static StringField masthead(String one, String other) {
        return new StringField(MASTHEAD, one + Section.SEPARATOR + other, Store.NO);
    }

    /** How many articles each publication has, by id. */
    public SortedMap<String, Integer> publications() throws IOException {
        return below(Printed.KEYS, Printed::decoded, Comparator.naturalOrder());
    }

    /**
     * How many articles each of the latest issues of a publication has, the latest first.
     *
     * @param most issues
     */
    public SortedMap<LocalDate, Integer> issues(String publication, int most) throws IOException {
        String beginning = Printed.publication(publication).key() + Section.SEPARATOR;
        return read(
                Counts.last(searcher, ArticleDocuments.SECTION, beginning, most),
                LocalDate::parse,
                Comparator.reverseOrder());
    }

    /** How many articles each page of an issue has, by its number. */
    public SortedMap<String, Integer> pages(String publication, LocalDate date) throws IOException {
        return below(
                Printed.issue(publication, date).key() + Section.SEPARATOR,
                Printed::decoded,
                PageNumbers.ORDER);
    }

    private <T> SortedMap<T, Integer> below(
            String beginning, Function<String, T> read, Comparator<? super T> order)
            throws IOException {
        return read(Counts.below(searcher, ArticleDocuments.SECTION, beginning), read, order);
    }

    private static <T> SortedMap<T, Integer> read(
            Map<String, Integer> codes, Function<String, T> read, Comparator<? super T> order) {
        SortedMap<T, Integer> counts = new TreeMap<>(order);
        codes.forEach((code, count) -> counts.put(read.apply(code), count));
        return counts;
    }

    /**
     * Ids of publications whose id or a name of theirs has what is asked for in it, or the other
     * way round; where there are none, the first of all.
     *
     * @param asked not empty
     * @param compared publications at most that are looked at
     */
    public List<String> alike(String asked, int most, int compared) throws IOException {
        List<String> ids =
                Counts.codes(searcher, ArticleDocuments.SECTION, Printed.KEYS).stream()
                        .limit(compared)
                        .map(Printed::decoded)
                        .toList();
        List<String> alike = new ArrayList<>();
        for (String id : ids) {
            if (calledAlike(id, asked)) {
                alike.add(id);
            }
        }
        List<String> some = new ArrayList<>();
        for (String id : alike.isEmpty() ? ids : alike) {
            String key = Printed.publication(id).key();
            if (some.size() < most
                    && searcher.count(Queries.in(ArticleDocuments.SECTION, key)) > 0) {
                some.add(id);
            }
        }
        return some;
    }

    private boolean calledAlike(String id, String asked) throws IOException {
        String beginning = OF + Printed.encoded(id) + Section.SEPARATOR;
        Stream<String> names =
                Counts.codes(searcher, MASTHEAD, beginning).stream().map(Printed::decoded);
        return Stream.concat(Stream.of(id), names)
                .anyMatch(name -> name.contains(asked) || asked.contains(name));
    }

    /** Ids of the publications that call themselves so. */
    public List<String> named(String name) throws IOException {
        String beginning = NAMED + Printed.encoded(name) + Section.SEPARATOR;
        return Counts.below(searcher, MASTHEAD, beginning).keySet().stream()
                .map(Printed::decoded)
                .toList();
    }

    /** What a publication calls itself in its newest article; its id where it has no name. */
    public String name(String publication) throws IOException {
        String beginning = OF + Printed.encoded(publication) + Section.SEPARATOR;
        Map<String, Integer> names = Counts.below(searcher, MASTHEAD, beginning);
        String latest = publication;
        @Nullable Mark at = null;
        for (String name : names.keySet()) {
            Mark mark = newest(beginning + name);
            if (mark != null && (at == null || mark.isBehind(at))) {
                latest = Printed.decoded(name);
                at = mark;
            }
        }
        return latest;
    }

    private @Nullable Mark newest(String masthead) throws IOException {
        for (ScoreDoc hit :
                searcher.search(Queries.in(MASTHEAD, masthead), 1, ArticleDocuments.NEWEST_FIRST)
                        .scoreDocs) {
            return ArticleDocuments.mark((FieldDoc) hit);
        }
        return null;
    }
}
