package org.regionwire.publisher.pages;

import org.regionwire.publisher.feeds.Form;
import org.regionwire.publisher.feeds.Links;
import org.regionwire.publisher.markup.Html;
import org.regionwire.publisher.regions.Area;

/** The three links to the feeds of an area, for people. */
final class FeedLinks {

    private FeedLinks() {}

    static void write(Html html, Area area, Links links) {
        html.open("span", "class", "feeds");
        link(html, area, links.feed(area.code(), Form.RSS), "RSS");
        link(html, area, links.feed(area.code(), Form.ATOM), "Atom");
        link(html, area, links.feed(area.code(), Form.JSON), "JSON");
        html.close();
    }

    private static void link(Html html, Area area, String href, String label) {
        html.element("a", label, "href", href, "aria-label", area.name() + " " + label);
        html.text(" ");
    }
}
