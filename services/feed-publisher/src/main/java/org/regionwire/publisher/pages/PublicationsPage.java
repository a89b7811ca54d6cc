package org.regionwire.publisher.pages;

import java.util.List;
import org.regionwire.publisher.feeds.Coverage;
import org.regionwire.publisher.feeds.Links;
import org.regionwire.publisher.markup.Html;
import org.regionwire.publisher.markup.Rendered;
import org.regionwire.publisher.pages.FeedList.Listing;

/** All publications that have articles. */
public final class PublicationsPage {

    private PublicationsPage() {}

    public static Rendered of(FeedList publications, Links links) {
        return Page.page(
                "报刊 · Regionwire",
                links.publications(),
                publications.listings().stream()
                        .flatMap(each -> Page.feedLinks(each.coverage(), links).stream())
                        .toList(),
                links,
                publications.changedAt(),
                html -> {
                    html.element("h1", "报刊").line();
                    if (publications.listings().isEmpty()) {
                        html.element("p", "还没有报刊的稿件。").line();
                    } else {
                        list(html, publications.listings(), links);
                    }
                });
    }

    /** Each with its articles counted and its feeds. */
    static void list(Html html, List<Listing> listings, Links links) {
        html.open("ul", "class", "tree").line();
        for (Listing listing : listings) {
            Coverage coverage = listing.coverage();
            html.open("li");
            html.element("a", coverage.fullName(), "href", links.page(coverage.section()));
            html.text(" " + listing.articles() + " ");
            FeedLinks.write(html, coverage, links);
            html.close().line();
        }
        html.close().line();
    }
}
