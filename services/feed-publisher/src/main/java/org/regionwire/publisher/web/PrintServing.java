package org.regionwire.publisher.web;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.regionwire.publisher.archives.Period;
import org.regionwire.publisher.feeds.Coverage;
import org.regionwire.publisher.feeds.Form;
import org.regionwire.publisher.feeds.Links;
import org.regionwire.publisher.feeds.Selection;
import org.regionwire.publisher.markup.Rendered;
import org.regionwire.publisher.pages.FeedListPage;
import org.regionwire.publisher.pages.IssuePage;
import org.regionwire.publisher.pages.PrintedFeeds;
import org.regionwire.publisher.pages.PublicationPage;
import org.regionwire.publisher.pages.PublicationsPage;
import org.regionwire.publisher.publications.Publications;
import org.regionwire.publisher.view.Duplicates;
import org.regionwire.publisher.view.Snapshot;
import org.regionwire.publisher.view.View;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** Answers with feeds and pages of publications, of their issues, and of the pages of those. */
public final class PrintServing {

    /** Whoever reads a paper wants all of it: of stories nothing is left out. */
    private static final Duplicates DUPLICATES = Duplicates.FIRST;

    private final View view;
    private final FeedAnswers feeds;
    private final PrintWays ways;
    private final Links links;

    public PrintServing(View view, FeedAnswers feeds, Publications publications, Links links) {
        this.view = view;
        this.feeds = feeds;
        this.ways = new PrintWays(publications, links);
        this.links = links;
    }

    ResponseEntity<byte[]> feed(
            PrintWanted wanted, String extension, @Nullable String query, HttpHeaders asked)
            throws IOException {
        Optional<Form> form = Form.of(extension);
        if (form.isEmpty()) {
            return Answers.unknownForm(extension);
        }
        return answer(
                wanted,
                query == null,
                coverage -> links.feed(coverage.section(), form.get()),
                coverage ->
                        feeds.feed(
                                new Selection(coverage, List.of(), null),
                                form.get(),
                                DUPLICATES,
                                asked),
                asked);
    }

    /** A feed of the past. */
    ResponseEntity<byte[]> archive(
            PrintWanted wanted,
            String period,
            String extension,
            @Nullable String query,
            HttpHeaders asked)
            throws IOException {
        Optional<Form> form = Form.of(extension);
        if (form.isEmpty()) {
            return Answers.unknownForm(extension);
        }
        Optional<Period> past = Period.named(period);
        if (past.isEmpty()) {
            return Answers.unknownPeriod(period);
        }
        return answer(
                wanted,
                query == null,
                coverage -> links.archive(coverage.section(), past.get(), form.get(), DUPLICATES),
                coverage -> feeds.archive(coverage, past.get(), form.get(), DUPLICATES, asked),
                asked);
    }

    /** All publications. */
    ResponseEntity<byte[]> page(HttpHeaders asked) throws IOException {
        return Answers.of(
                view.look(snapshot -> PublicationsPage.of(PrintedFeeds.all(snapshot), links)),
                asked);
    }

    ResponseEntity<byte[]> page(PrintWanted wanted, HttpHeaders asked) throws IOException {
        return answer(
                wanted,
                true,
                coverage -> links.page(coverage.section()),
                coverage -> Answers.of(view.look(snapshot -> page(coverage, snapshot)), asked),
                asked);
    }

    private Rendered page(Coverage.Print coverage, Snapshot snapshot) throws IOException {
        var window = snapshot.window(coverage.section(), DUPLICATES, coverage.entries());
        return coverage.section().issue() == null
                ? PublicationPage.of(
                        coverage, PrintedFeeds.below(coverage, snapshot), window, links)
                : IssuePage.of(coverage, window, links);
    }

    /** The feeds of the issues of a publication, or of the pages of an issue. */
    ResponseEntity<byte[]> parts(PrintWanted wanted, HttpHeaders asked) throws IOException {
        return answer(
                wanted,
                true,
                coverage -> links.parts(coverage.section()),
                coverage ->
                        Answers.of(
                                view.look(
                                        snapshot ->
                                                FeedListPage.json(
                                                        PrintedFeeds.below(coverage, snapshot),
                                                        links)),
                                asked),
                asked);
    }

    /** Answers with what was found. */
    @FunctionalInterface
    private interface Making {
        ResponseEntity<byte[]> make(Coverage.Print coverage) throws IOException;
    }

    private ResponseEntity<byte[]> answer(
            PrintWanted wanted,
            boolean canonical,
            Function<Coverage, String> url,
            Making making,
            HttpHeaders asked)
            throws IOException {
        return switch (ways.find(wanted, canonical, url, asked)) {
            case Way.On(Coverage coverage) -> making.make((Coverage.Print) coverage);
            case Way.Back(ResponseEntity<byte[]> answer) -> answer;
        };
    }
}
