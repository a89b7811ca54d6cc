package org.regionwire.publisher.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.regionwire.publisher.feeds.Coverage;
import org.regionwire.publisher.feeds.Links;
import org.regionwire.publisher.publications.PrintMeaning;
import org.regionwire.publisher.publications.Publications;
import org.springframework.http.HttpHeaders;

/** The same as {@link Ways} for what was printed. */
final class PrintWays {

    private final Publications publications;
    private final Links links;

    PrintWays(Publications publications, Links links) {
        this.publications = publications;
        this.links = links;
    }

    /**
     * On leads to what was printed always.
     *
     * @param canonical false where the rest of the request has another form too
     * @param url of the same for a coverage
     */
    Way find(
            PrintWanted wanted,
            boolean canonical,
            Function<Coverage, String> url,
            HttpHeaders asked) {
        Optional<PrintMeaning> meaning =
                publications.meaning(wanted.publication(), wanted.issue(), wanted.page());
        if (meaning.isEmpty()) {
            return new Way.Back(Answers.notReady());
        }
        return switch (meaning.get()) {
            case PrintMeaning.Exact(Coverage.Print coverage) when canonical -> new Way.On(coverage);
            case PrintMeaning.Exact(Coverage.Print coverage) ->
                    new Way.Back(Answers.moved(url.apply(coverage)));
            case PrintMeaning.Renamed(Coverage.Print coverage) ->
                    new Way.Back(Answers.moved(url.apply(coverage)));
            case PrintMeaning.Ambiguous(List<Coverage.Print> choices) ->
                    new Way.Back(Choices.answer(wanted.publication(), choices, links, url, asked));
            case PrintMeaning.Unknown(String part, List<Coverage.Print> near) ->
                    new Way.Back(NotFound.print(part, near, links));
        };
    }
}
