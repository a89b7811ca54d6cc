package org.regionwire.publisher.web;

import java.io.IOException;
import java.util.Optional;
import org.regionwire.publisher.feeds.Links;
import org.regionwire.publisher.pages.Catalogue;
import org.regionwire.publisher.pages.CataloguePage;
import org.regionwire.publisher.pages.FeedList;
import org.regionwire.publisher.pages.FeedListPage;
import org.regionwire.publisher.regions.Areas;
import org.regionwire.publisher.topics.Topics;
import org.regionwire.publisher.view.View;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** What has articles, and where the feeds are. */
@RestController
public final class CatalogueController {

    private final View view;
    private final Areas areas;
    private final Topics topics;
    private final Links links;

    public CatalogueController(View view, Areas areas, Topics topics, Links links) {
        this.view = view;
        this.areas = areas;
        this.topics = topics;
        this.links = links;
    }

    @GetMapping("/")
    ResponseEntity<byte[]> page(@RequestHeader HttpHeaders asked) throws IOException {
        return Answers.of(catalogue().map(each -> CataloguePage.html(each, links)), asked);
    }

    @GetMapping("/regions.json")
    ResponseEntity<byte[]> json(@RequestHeader HttpHeaders asked) throws IOException {
        return Answers.of(catalogue().map(each -> CataloguePage.json(each, links)), asked);
    }

    @GetMapping("/feeds.json")
    ResponseEntity<byte[]> feeds(@RequestHeader HttpHeaders asked) throws IOException {
        return Answers.of(list().map(each -> FeedListPage.json(each, links)), asked);
    }

    @GetMapping("/feeds.opml")
    ResponseEntity<byte[]> opml(@RequestHeader HttpHeaders asked) throws IOException {
        return Answers.of(list().map(each -> FeedListPage.opml(each, links)), asked);
    }

    private Optional<FeedList> list() throws IOException {
        return view.look(snapshot -> FeedList.all(snapshot, areas, topics));
    }

    private Optional<Catalogue> catalogue() throws IOException {
        return view.look(snapshot -> Catalogue.of(snapshot, areas));
    }
}
