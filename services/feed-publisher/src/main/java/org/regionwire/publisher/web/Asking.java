package org.regionwire.publisher.web;

import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.regionwire.publisher.article.Printed;
import org.regionwire.publisher.article.Section;
import org.regionwire.publisher.feeds.Coverage;
import org.regionwire.publisher.feeds.Links;
import org.regionwire.publisher.publications.Publications;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** Finds out what is asked for by who comes with a cursor. */
public final class Asking {

    private final Ways ways;
    private final PrintWays printWays;
    private final Links links;

    public Asking(Paths paths, Publications publications, Links links) {
        this.ways = new Ways(paths, links);
        this.printWays = new PrintWays(publications, links);
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
     * @param known names that may stand in the query, beside those of a section
     */
    Asked read(String path, @Nullable String written, Set<String> known, HttpHeaders asked) {
        return switch (ChangesQuery.of(written, known)) {
            case ChangesQuery.Bad(String why) -> new Asked.Unfit(Answers.badQuery(why));
            case ChangesQuery.Good query ->
                    switch (way(query, coverage -> url(path, coverage, query), asked)) {
                        case Way.Back(var answer) -> new Asked.Unfit(answer);
                        case Way.On(Coverage coverage) ->
                                new Asked.Fit(
                                        coverage.isEverything() ? null : coverage.section(), query);
                    };
        };
    }

    private Way way(ChangesQuery.Good query, Function<Coverage, String> url, HttpHeaders asked) {
        String publication = query.publication();
        return publication == null
                ? ways.find(query.wanted(), true, url, asked)
                : printWays.find(new PrintWanted(publication, null, null), true, url, asked);
    }

    private String url(String path, Coverage coverage, ChangesQuery.Good query) {
        var all = new StringJoiner("&", "?", "");
        if (coverage instanceof Coverage.Print print) {
            String id = Printed.encoded(print.section().publication());
            all.add(ChangesQuery.PUBLICATION + "=" + id);
        }
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
