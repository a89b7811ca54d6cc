package org.regionwire.publisher.view;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSortSortedNumericDocValuesRangeQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.regionwire.publisher.article.About;
import org.regionwire.publisher.article.Article;
import org.regionwire.publisher.article.Printed;
import org.regionwire.publisher.article.Section;

/** Which documents of the index are asked for. */
final class Queries {

    private Queries() {}

    static Query in(String field, String value) {
        return new TermQuery(new Term(field, value));
    }

    static Query both(Query one, Query other) {
        return new BooleanQuery.Builder().add(one, Occur.FILTER).add(other, Occur.FILTER).build();
    }

    /** What a section's feed shows: of what was printed all, whoever tells the same. */
    static Query listed(Section section, Duplicates duplicates) {
        Query all = in(ArticleDocuments.SECTION, section.key());
        return switch (section) {
            case Printed _ -> all;
            case About about ->
                    switch (duplicates) {
                        case ALL -> all;
                        case FIRST -> withoutThoseBehind(about.key(), all);
                        case LOCAL -> withoutThoseBehind(about.localKey(), all);
                    };
        };
    }

    /**
     * The same of a stretch of time.
     *
     * @param until exclusive
     */
    static Query listed(Section section, Duplicates duplicates, Instant from, Instant until) {
        long first = from.toEpochMilli();
        long last = until.toEpochMilli() - 1;
        // The index is in this order, so the stretch is found without a look at what is in it.
        Query stretch =
                new IndexSortSortedNumericDocValuesRangeQuery(
                        ArticleDocuments.ORDERED_AT,
                        first,
                        last,
                        LongPoint.newRangeQuery(ArticleDocuments.ORDERED_AT, first, last));
        return both(listed(section, duplicates), stretch);
    }

    /** What has all that is searched for; empty where there is nothing to look for in the words. */
    static Optional<Query> found(Search search, Duplicates duplicates) {
        Optional<Query> words = Words.all(search.words());
        if (words.isEmpty()) {
            return Optional.empty();
        }
        var all = new BooleanQuery.Builder();
        all.add(in(ArticleDocuments.KIND, ArticleDocuments.SHOWN), Occur.FILTER);
        if (!search.words().isEmpty()) {
            all.add(words.get(), Occur.FILTER);
        }
        Section section = search.section();
        if (section != null) {
            all.add(listed(section, duplicates), Occur.FILTER);
        } else if (duplicates != Duplicates.ALL) {
            all.add(in(StoryFields.BEHIND, Article.NATION), Occur.MUST_NOT);
            all.add(in(StoryFields.BEHIND, Article.WORLD), Occur.MUST_NOT);
        }
        String language = search.language();
        if (language != null) {
            all.add(in(ArticleDocuments.LANGUAGE, language.toLowerCase(Locale.ROOT)), Occur.FILTER);
        }
        return Optional.of(all.build());
    }

    private static Query withoutThoseBehind(String key, Query all) {
        return new BooleanQuery.Builder()
                .add(all, Occur.FILTER)
                .add(in(StoryFields.BEHIND, key), Occur.MUST_NOT)
                .build();
    }
}
