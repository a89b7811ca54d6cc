package org.regionwire.publisher.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.regionwire.publisher.article.Section;
import org.regionwire.publisher.feeds.Form;
import org.regionwire.publisher.feeds.Links;
import org.regionwire.publisher.feeds.RenderedFeeds;
import org.regionwire.publisher.markup.Rendered;
import org.regionwire.publisher.pages.RegionPage;
import org.regionwire.publisher.regions.Area;
import org.regionwire.publisher.regions.Areas;
import org.regionwire.publisher.regions.Meaning;
import org.regionwire.publisher.view.Duplicates;
import org.regionwire.publisher.view.View;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Regions and their feeds, by code or by name. */
@RestController
public final class RegionController {

    private final View view;
    private final RenderedFeeds feeds;
    private final Areas areas;
    private final Links links;

    public RegionController(View view, RenderedFeeds feeds, Areas areas, Links links) {
        this.view = view;
        this.feeds = feeds;
        this.areas = areas;
        this.links = links;
    }

    @GetMapping("/regions/{region}/feed.{extension}")
    ResponseEntity<byte[]> feed(
            @PathVariable String region,
            @PathVariable String extension,
            HttpServletRequest request,
            @RequestHeader HttpHeaders asked)
            throws IOException {
        Optional<Form> form = Form.of(extension);
        Optional<FeedQuery> query = FeedQuery.of(request.getQueryString());
        if (form.isEmpty()) {
            return Answers.unknownForm(extension);
        }
        if (query.isEmpty()) {
            return Answers.badQuery();
        }
        Duplicates duplicates = query.get().duplicates();
        Function<Area, String> url = area -> links.feed(area.code(), form.get(), duplicates);
        return switch (areas.meaning(region)) {
            case Meaning.Exact(Area area) when query.get().canonical() ->
                    Answers.of(feeds.feed(area, form.get(), duplicates), asked);
            case Meaning.Exact(Area area) -> Answers.moved(url.apply(area));
            case Meaning.Renamed(Area area) -> Answers.moved(url.apply(area));
            case Meaning.Ambiguous(List<Area> choices) ->
                    Choices.answer(region, choices, links, url, asked);
            case Meaning.Unknown(List<Area> near) -> Answers.unknownRegion(region, near, links);
        };
    }

    @GetMapping("/regions/{region}")
    ResponseEntity<byte[]> page(@PathVariable String region, @RequestHeader HttpHeaders asked)
            throws IOException {
        return switch (areas.meaning(region)) {
            case Meaning.Exact(Area area) -> Answers.of(page(area), asked);
            case Meaning.Renamed(Area area) -> Answers.moved(links.region(area.code()));
            case Meaning.Ambiguous(List<Area> choices) ->
                    Choices.answer(
                            region, choices, links, area -> links.region(area.code()), asked);
            case Meaning.Unknown(List<Area> near) -> Answers.unknownRegion(region, near, links);
        };
    }

    private Optional<Rendered> page(Area area) throws IOException {
        return view.look(
                snapshot ->
                        RegionPage.of(
                                area,
                                snapshot.window(
                                        Section.region(area.code()),
                                        Duplicates.FIRST,
                                        RenderedFeeds.WINDOW),
                                links));
    }
}
