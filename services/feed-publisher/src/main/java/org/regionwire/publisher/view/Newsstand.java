package org.regionwire.publisher.view;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
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

    /** How many articles each issue of a publication has, the latest first. */
    public SortedMap<LocalDate, Integer> issues(String publication) throws IOException {
        return below(
                Printed.publication(publication).key() + Section.SEPARATOR,
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
        SortedMap<T, Integer> counts = new TreeMap<>(order);
        Counts.below(searcher, ArticleDocuments.SECTION, beginning)
                .forEach((code, count) -> counts.put(read.apply(code), count));
        return counts;
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
