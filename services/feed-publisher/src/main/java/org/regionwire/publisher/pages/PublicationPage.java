package org.regionwire.publisher.pages;

import org.regionwire.publisher.feeds.Coverage;
import org.regionwire.publisher.feeds.Links;
import org.regionwire.publisher.markup.Rendered;
import org.regionwire.publisher.view.Window;

/** A publication: its issues, the latest first, and its newest articles. */
public final class PublicationPage {

    private PublicationPage() {}

    public static Rendered of(
            Coverage.Print publication, FeedList issues, Window newest, Links links) {
        return Page.page(
                publication.name() + " · Regionwire",
                links.page(publication.section()),
                Page.feedLinks(publication, links),
                links,
                newest.changedAt(),
                html -> {
                    html.element("h1", publication.name()).line();
                    html.open("p", "class", "meta");
                    html.element("a", "报刊", "href", links.publications()).text(" 订阅：");
                    FeedLinks.write(html, publication, links);
                    html.close().line();
                    if (!issues.listings().isEmpty()) {
                        html.element("h2", "各期").line();
                        PublicationsPage.list(html, issues.listings(), links);
                        html.element("h2", "最新稿件").line();
                    }
                    CoveragePage.entries(html, newest.entries(), links);
                });
    }
}
