package org.regionwire.publisher.pages;

import java.time.Instant;
import java.util.List;
import org.regionwire.publisher.article.Article;
import org.regionwire.publisher.feeds.Links;
import org.regionwire.publisher.feeds.Titles;
import org.regionwire.publisher.markup.Html;
import org.regionwire.publisher.markup.Rendered;
import org.regionwire.publisher.regions.Area;
import org.regionwire.publisher.view.Window;
import org.regionwire.publisher.view.Window.Listed;

/** The page of one region, and the page that asks which of several is meant. */
public final class RegionPage {

    private RegionPage() {}

    public static Rendered of(Area area, Window window, Links links) {
        return Page.page(
                area.name() + " · Regionwire",
                links.region(area.code()),
                Page.feedLinks(area, links),
                links,
                window.changedAt(),
                html -> {
                    html.element("h1", area.name()).line();
                    html.open("p", "class", "meta").text(String.join(" ", area.above()) + " 订阅：");
                    FeedLinks.write(html, area, links);
                    html.close().line();
                    entries(html, window.entries(), links);
                });
    }

    /** Which of the regions of the same name is meant. */
    public static Rendered choices(String name, List<Area> choices, Links links) {
        return Page.page(
                name + " · Regionwire",
                links.home(),
                List.of(),
                links,
                Instant.EPOCH,
                html -> {
                    html.element("h1", "“" + name + "”指哪一个？").line();
                    html.open("ul", "class", "entries").line();
                    for (Area area : choices) {
                        html.open("li")
                                .element("a", area.fullName(), "href", links.region(area.code()));
                        FeedLinks.write(html, area, links);
                        html.close().line();
                    }
                    html.close().line();
                });
    }

    private static void entries(Html html, List<Listed> entries, Links links) {
        if (entries.isEmpty()) {
            html.element("p", "还没有这个地区的新闻。").line();
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
