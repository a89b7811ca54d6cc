package org.regionwire.publisher.pages;

import java.util.List;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.regionwire.publisher.article.About;
import org.regionwire.publisher.article.Printed;
import org.regionwire.publisher.article.Section;
import org.regionwire.publisher.feeds.Coverage;
import org.regionwire.publisher.feeds.Dates;
import org.regionwire.publisher.feeds.Form;
import org.regionwire.publisher.feeds.Links;
import org.regionwire.publisher.markup.Json;
import org.regionwire.publisher.markup.Rendered;
import org.regionwire.publisher.markup.Xml;
import org.regionwire.publisher.pages.FeedList.Listing;
import org.regionwire.publisher.view.Newest;

/** A list of feeds for programs: as JSON, and as OPML for readers of feeds. */
public final class FeedListPage {

    private static final String OPML = "text/x-opml";

    private FeedListPage() {}

    /**
     * Shape: {@code {"feeds":[{title,region,topic,publication,issue,page,articles,
     * newest:{uri,url,date},url,topics,issues,pages,feeds:{rss,atom,json,ninjs}}]}}.
     */
    public static Rendered json(FeedList list, Links links) {
        byte[] bytes =
                Json.object(
                        json ->
                                json.array(
                                        "feeds",
                                        list.listings(),
                                        listing -> feed(json, listing, links)));
        return new Rendered("application/json", bytes, list.changedAt());
    }

    private static void feed(Json json, Listing listing, Links links) {
        Coverage coverage = listing.coverage();
        Section section = coverage.section();
        json.text("title", coverage.name());
        switch (section) {
            case About about -> json.text("region", about.region()).text("topic", about.topic());
            case Printed printed ->
                    json.text("publication", printed.publication())
                            .text("issue", printed.issue() == null ? null : printed.issue() + "")
                            .text("page", printed.page());
        }
        json.number("articles", listing.articles());
        Newest newest = listing.newest();
        if (newest != null) {
            json.object(
                    "newest",
                    article ->
                            article.text("uri", newest.uri())
                                    .text("url", links.article(newest.uri()))
                                    .text("date", Dates.rfc3339(newest.orderedAt())));
        }
        json.text("url", links.page(section));
        String parts = parts(section);
        if (parts != null) {
            json.text(parts, links.parts(section));
        }
        json.object(
                "feeds",
                feeds -> {
                    for (Form form : Form.values()) {
                        feeds.text(form.extension(), links.feed(section, form));
                    }
                });
    }

    /** What the list of its parts is called; null where it has none. */
    private static @Nullable String parts(Section section) {
        return switch (section) {
            case About about -> about.topic() == null ? "topics" : null;
            case Printed printed when printed.issue() == null -> "issues";
            case Printed printed -> printed.page() == null ? "pages" : null;
        };
    }

    /**
     * OPML 2.0, one outline for each feed, in its Atom form; regions, topics and publications
     * apart.
     */
    public static Rendered opml(FeedList list, Links links) {
        byte[] bytes =
                Xml.document(
                        xml -> {
                            xml.open("opml", "version", "2.0").open("head");
                            xml.element("title", list.title());
                            xml.element("dateModified", Dates.rfc822(list.changedAt()));
                            xml.close().open("body");
                            branch(xml, "地区", with(list, each -> each.area() != null), links);
                            branch(xml, "主题", with(list, FeedListPage::isTopic), links);
                            branch(xml, "报刊", with(list, Coverage.Print.class::isInstance), links);
                            xml.close().close();
                        });
        return new Rendered(OPML, bytes, list.changedAt());
    }

    private static List<Coverage> with(FeedList list, Predicate<Coverage> which) {
        return list.listings().stream().map(Listing::coverage).filter(which).toList();
    }

    private static boolean isTopic(Coverage coverage) {
        return coverage.area() == null && coverage.topic() != null;
    }

    private static void branch(Xml xml, String title, List<Coverage> coverages, Links links)
            throws XMLStreamException {
        if (coverages.isEmpty()) {
            return;
        }
        xml.open("outline", "text", title);
        for (Coverage coverage : coverages) {
            Section section = coverage.section();
            xml.empty(
                    "outline",
                    "type",
                    "rss",
                    "text",
                    coverage.name(),
                    "title",
                    coverage.name(),
                    "xmlUrl",
                    links.feed(section, Form.ATOM),
                    "htmlUrl",
                    links.page(section));
        }
        xml.close();
    }
}
