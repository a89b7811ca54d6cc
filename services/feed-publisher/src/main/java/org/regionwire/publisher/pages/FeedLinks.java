package org.regionwire.publisher.pages;

import org.regionwire.publisher.feeds.Coverage;
import org.regionwire.publisher.feeds.Form;
import org.regionwire.publisher.feeds.Links;
import org.regionwire.publisher.markup.Html;

/** The three links to the feeds of a section, for people. */
final class FeedLinks {

    private FeedLinks() {}

    static void write(Html html, Coverage coverage, Links links) {
        html.open("span", "class", "feeds");
        link(html, coverage, links.feed(coverage.section(), Form.RSS), "RSS");
        link(html, coverage, links.feed(coverage.section(), Form.ATOM), "Atom");
        link(html, coverage, links.feed(coverage.section(), Form.JSON), "JSON");
        html.close();
    }

    private static void link(Html html, Coverage coverage, String href, String label) {
        html.element("a", label, "href", href, "aria-label", coverage.name() + " " + label);
        html.text(" ");
    }
}
