package org.regionwire.publisher.web;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.regionwire.publisher.archives.Period;
import org.regionwire.publisher.feeds.Coverage;
import org.regionwire.publisher.feeds.Form;
import org.regionwire.publisher.feeds.Links;
import org.regionwire.publisher.feeds.RenderedFeeds;
import org.regionwire.publisher.feeds.Selection;
import org.regionwire.publisher.markup.Rendered;
import org.regionwire.publisher.pages.CoveragePage;
import org.regionwire.publisher.pages.FeedList;
import org.regionwire.publisher.pages.FeedListPage;
import org.regionwire.publisher.regions.Area;
import org.regionwire.publisher.topics.Topics;
import org.regionwire.publisher.view.Duplicates;
import org.regionwire.publisher.view.View;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** Answers with the feed or page that a path asks for, or says why there is none. */
public final class Serving {

    private final View view;
    private final FeedAnswers feeds;
    private final Ways ways;
    private final Topics topics;
    private final Links links;

    public Serving(View view, FeedAnswers feeds, Paths paths, Topics topics, Links links) {
        this.view = view;
        this.feeds = feeds;
        this.ways = new Ways(paths, links);
        this.topics = topics;
        this.links = links;
    }

    ResponseEntity<byte[]> feed(
            Wanted wanted, String extension, @Nullable String written, HttpHeaders asked)
            throws IOException {
        Optional<Form> form = Form.of(extension);
        if (form.isEmpty()) {
            return Answers.unknownForm(extension);
        }
        Optional<FeedQuery> query = query(wanted, written);
        if (query.isEmpty()) {
            return Answers.badQuery();
        }
        Duplicates duplicates = query.get().duplicates();
        return answer(
                wanted,
                query.get().canonical(),
                coverage -> links.feed(coverage.section(), form.get(), duplicates),
                coverage ->
                        feeds.feed(
                                new Selection(coverage, List.of(), null),
                                form.get(),
                                duplicates,
                                asked),
                asked);
    }

    /** What a reader has put together. */
    ResponseEntity<byte[]> selection(String extension, @Nullable String written, HttpHeaders asked)
            throws IOException {
        Optional<Form> form = Form.of(extension);
        if (form.isEmpty()) {
            return Answers.unknownForm(extension);
        }
        return switch (SelectionQuery.of(written)) {
            case SelectionQuery.Bad(var why) -> Answers.badQuery(why);
            case SelectionQuery.Good query -> {
                Wanted wanted = new Wanted(query.region(), query.topic());
                Duplicates duplicates = query.duplicates();
                Function<Coverage, String> url =
                        coverage -> url(query.on(coverage), form.get(), duplicates);
                yield answer(
                        wanted,
                        true,
                        url,
                        coverage -> {
                            Selection selection = query.on(coverage);
                            String canonical = url.apply(coverage);
                            return selection.isCoverage() || !canonical.endsWith(ending(written))
                                    ? Answers.moved(canonical)
                                    : feeds.feed(selection, form.get(), duplicates, asked);
                        },
                        asked);
            }
        };
    }

    private static String ending(@Nullable String written) {
        return written == null ? "" : "?" + written;
    }

    /** Of a region or topic alone: that of its own feed. */
    private String url(Selection selection, Form form, Duplicates duplicates) {
        return selection.isCoverage()
                ? links.feed(selection.coverage().section(), form, duplicates)
                : links.selection(selection, form, duplicates);
    }

    private static Optional<FeedQuery> query(Wanted wanted, @Nullable String written) {
        return FeedQuery.of(written)
                .map(query -> wanted.region() == null ? query.everywhere() : query);
    }

    /** A feed of the past. */
    ResponseEntity<byte[]> archive(
            Wanted wanted,
            String period,
            String extension,
            @Nullable String written,
            HttpHeaders asked)
            throws IOException {
        Optional<Form> form = Form.of(extension);
        if (form.isEmpty()) {
            return Answers.unknownForm(extension);
        }
        Optional<FeedQuery> query = query(wanted, written);
        if (query.isEmpty()) {
            return Answers.badQuery();
        }
        Optional<Period> past = Period.named(period);
        if (past.isEmpty()) {
            return Answers.unknownPeriod(period);
        }
        Duplicates duplicates = query.get().duplicates();
        return answer(
                wanted,
                query.get().canonical(),
                coverage -> links.archive(coverage.section(), past.get(), form.get(), duplicates),
                coverage -> feeds.archive(coverage, past.get(), form.get(), duplicates, asked),
                asked);
    }

    ResponseEntity<byte[]> page(Wanted wanted, HttpHeaders asked) throws IOException {
        return answer(
                wanted,
                true,
                coverage -> links.page(coverage.section()),
                coverage -> Answers.of(page(coverage), asked),
                asked);
    }

    private Optional<Rendered> page(Coverage coverage) throws IOException {
        return view.look(
                snapshot ->
                        CoveragePage.of(
                                coverage,
                                snapshot.window(
                                        coverage.section(), Duplicates.FIRST, RenderedFeeds.WINDOW),
                                links));
    }

    /** The feeds of a region by topic. */
    ResponseEntity<byte[]> topics(String region, HttpHeaders asked) throws IOException {
        return answer(
                new Wanted(region, null),
                true,
                coverage -> links.parts(coverage.section()),
                coverage -> Answers.of(topics(coverage), asked),
                asked);
    }

    private Optional<Rendered> topics(Coverage coverage) throws IOException {
        Area area = Objects.requireNonNull(coverage.area(), "asked for by region");
        return view.look(snapshot -> FeedListPage.json(FeedList.of(area, snapshot, topics), links));
    }

    /** Answers with what was found. */
    @FunctionalInterface
    private interface Making {
        ResponseEntity<byte[]> make(Coverage coverage) throws IOException;
    }

    private ResponseEntity<byte[]> answer(
            Wanted wanted,
            boolean canonical,
            Function<Coverage, String> url,
            Making making,
            HttpHeaders asked)
            throws IOException {
        return switch (ways.find(wanted, canonical, url, asked)) {
            case Way.On(Coverage coverage) -> making.make(coverage);
            case Way.Back(ResponseEntity<byte[]> answer) -> answer;
        };
    }
}
