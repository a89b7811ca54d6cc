package org.regionwire.publisher.web;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.regionwire.publisher.feeds.Coverage;
import org.regionwire.publisher.feeds.Form;
import org.regionwire.publisher.feeds.Links;
import org.regionwire.publisher.feeds.RenderedFeeds;
import org.regionwire.publisher.markup.Rendered;
import org.regionwire.publisher.pages.CoveragePage;
import org.regionwire.publisher.pages.FeedList;
import org.regionwire.publisher.pages.FeedListPage;
import org.regionwire.publisher.regions.Area;
import org.regionwire.publisher.topics.Topic;
import org.regionwire.publisher.topics.Topics;
import org.regionwire.publisher.view.Duplicates;
import org.regionwire.publisher.view.View;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** Answers with the feed or page that a path asks for, or says why there is none. */
public final class Serving {

    private final View view;
    private final RenderedFeeds feeds;
    private final Paths paths;
    private final Topics topics;
    private final Links links;

    public Serving(View view, RenderedFeeds feeds, Paths paths, Topics topics, Links links) {
        this.view = view;
        this.feeds = feeds;
        this.paths = paths;
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
        Optional<FeedQuery> read = FeedQuery.of(written);
        if (read.isEmpty()) {
            return Answers.badQuery();
        }
        FeedQuery query = wanted.region() == null ? read.get().everywhere() : read.get();
        Duplicates duplicates = query.duplicates();
        return answer(
                wanted,
                query.canonical(),
                coverage -> links.feed(coverage.section(), form.get(), duplicates),
                coverage -> feeds.feed(coverage, form.get(), duplicates),
                asked);
    }

    ResponseEntity<byte[]> page(Wanted wanted, HttpHeaders asked) throws IOException {
        return answer(wanted, true, coverage -> links.page(coverage.section()), this::page, asked);
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
                coverage -> links.topics(coverage.section()),
                this::topics,
                asked);
    }

    private Optional<Rendered> topics(Coverage coverage) throws IOException {
        Area area = Objects.requireNonNull(coverage.area(), "asked for by region");
        return view.look(snapshot -> FeedListPage.json(FeedList.of(area, snapshot, topics), links));
    }

    /** Makes the bytes of what was found. */
    @FunctionalInterface
    private interface Making {
        Optional<Rendered> make(Coverage coverage) throws IOException;
    }

    private ResponseEntity<byte[]> answer(
            Wanted wanted,
            boolean canonical,
            Function<Coverage, String> url,
            Making making,
            HttpHeaders asked)
            throws IOException {
        return switch (paths.find(wanted)) {
            case Found.One(Coverage coverage, boolean same) when same && canonical ->
                    Answers.of(making.make(coverage), asked);
            case Found.One(Coverage coverage, _) -> Answers.moved(url.apply(coverage));
            case Found.Several(String name, List<Coverage> choices) ->
                    Choices.answer(name, choices, links, url, asked);
            case Found.UnknownRegion(String region, List<Area> near) ->
                    Answers.unknownRegion(region, near, links);
            case Found.UnknownTopic(String topic, List<Topic> near) ->
                    Answers.unknownTopic(topic, near, links);
        };
    }
}
