package org.regionwire.publisher.pages;

import java.util.List;
import org.regionwire.publisher.article.Article;
import org.regionwire.publisher.feeds.Coverage;
import org.regionwire.publisher.feeds.Links;
import org.regionwire.publisher.feeds.Titles;
import org.regionwire.publisher.markup.Html;
import org.regionwire.publisher.markup.Rendered;
import org.regionwire.publisher.regions.Area;
import org.regionwire.publisher.view.Window;
import org.regionwire.publisher.view.Window.Listed;

/** The newest articles of a region, of a topic, or of a topic in a region. */
public final class CoveragePage {

    private CoveragePage() {}

    public static Rendered of(Coverage coverage, Window window, Links links) {
        return Page.page(
                coverage.name() + " · Regionwire",
                links.page(coverage.section()),
                Page.feedLinks(coverage, links),
                links,
                window.changedAt(),
                html -> {
                    html.element("h1", coverage.name()).line();
                    html.open("p", "class", "meta").text(above(coverage) + " 订阅：");
                    FeedLinks.write(html, coverage, links);
                    html.close().line();
                    entries(html, window.entries(), links);
                });
    }

    private static String above(Coverage coverage) {
        Area area = coverage.area();
        return area == null ? "" : String.join(" ", area.above());
    }

    static void entries(Html html, List<Listed> entries, Links links) {
        if (entries.isEmpty()) {
            html.element("p", "这里还没有新闻。").line();
            return;
        }
        html.open("ol", "class", "entries").line();
        for (Listed entry : entries) {
            Article article = entry.article();
            html.open("li").open("h2");
            html.element("a", Titles.of(article.text()), "href", links.article(article.uri()));
            html.close().open("div", "class", "meta");
            Times.write(html, article.releases().first());
            article.regions().forEach(region -> html.text(" · " + region.name()));
            html.close();
            String summary = article.text().description();
            if (summary != null) {
                html.element("p", summary);
            }
            html.close().line();
        }
        html.close().line();
    }
}
