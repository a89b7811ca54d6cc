package org.regionwire.publisher.web;

import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.regionwire.publisher.article.Section;
import org.regionwire.publisher.feeds.Coverage;
import org.regionwire.publisher.feeds.Links;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** Finds out what is asked for by who comes with a cursor. */
public final class Asking {

    private final Ways ways;
    private final Links links;

    public Asking(Paths paths, Links links) {
        this.ways = new Ways(paths, links);
        this.links = links;
    }

    /** What was asked. */
    sealed interface Asked {

        /**
         * It can be answered.
         *
         * @param section null for all articles
         */
        record Fit(@Nullable Section section, ChangesQuery.Good query) implements Asked {}

        record Unfit(ResponseEntity<byte[]> answer) implements Asked {}
    }

    /**
     * @param path of this service that was asked
     * @param known names that may stand in the query
     */
    Asked read(String path, @Nullable String written, Set<String> known, HttpHeaders asked) {
        return switch (ChangesQuery.of(written, known)) {
            case ChangesQuery.Bad(String why) -> new Asked.Unfit(Answers.badQuery(why));
            case ChangesQuery.Good query ->
                    switch (ways.find(
                            query.wanted(), true, each -> url(path, each, query), asked)) {
                        case Way.Back(var answer) -> new Asked.Unfit(answer);
                        case Way.On(Coverage coverage) ->
                                new Asked.Fit(
                                        coverage.isEverything() ? null : coverage.section(), query);
                    };
        };
    }

    private String url(String path, Coverage coverage, ChangesQuery.Good query) {
        var all = new StringJoiner("&", "?", "");
        if (coverage.area() != null) {
            all.add(ChangesQuery.REGION + "=" + coverage.area().code());
        }
        if (coverage.topic() != null) {
            all.add(ChangesQuery.TOPIC + "=" + coverage.topic().code());
        }
        if (!query.rest().isEmpty()) {
            all.add(query.rest());
        }
        return links.publicUrl() + path + all;
    }
}
