package org.regionwire.publisher.pages;

import java.util.List;
import java.util.Map;
import org.regionwire.publisher.article.Section;
import org.regionwire.publisher.feeds.Coverage;
import org.regionwire.publisher.feeds.Form;
import org.regionwire.publisher.feeds.Links;
import org.regionwire.publisher.markup.Html;
import org.regionwire.publisher.markup.Json;
import org.regionwire.publisher.markup.Rendered;
import org.regionwire.publisher.pages.Catalogue.Listing;
import org.regionwire.publisher.regions.Area;

/** The catalogue as a page with a tree, and as JSON. */
public final class CataloguePage {

    private CataloguePage() {}

    public static Rendered html(Catalogue catalogue, Links links) {
        return Page.page(
                "Regionwire · 各地新闻",
                links.home(),
                catalogue.listings().stream()
                        .flatMap(
                                listing ->
                                        Page.feedLinks(Coverage.of(listing.area()), links).stream())
                        .toList(),
                links,
                catalogue.changedAt(),
                html -> {
                    html.element("h1", "各地新闻").line();
                    if (catalogue.listings().isEmpty()) {
                        html.element("p", "还没有稿件。").line();
                    }
                    branch(html, "", catalogue.tree(), links);
                    if (!catalogue.publications().isEmpty()) {
                        html.open("h2").element("a", "报刊", "href", links.publications());
                        html.close().line();
                        PublicationsPage.list(html, catalogue.publications(), links);
                    }
                });
    }

    /** Shape: {@code {"regions":[{code,name,parent,articles,url,feeds:{rss,atom,json}}]}}. */
    public static Rendered json(Catalogue catalogue, Links links) {
        byte[] bytes =
                Json.object(
                        json ->
                                json.array(
                                        "regions",
                                        catalogue.listings(),
                                        listing -> region(json, listing, links)));
        return new Rendered("application/json", bytes, catalogue.changedAt());
    }

    private static void branch(
            Html html, String parent, Map<String, List<Listing>> tree, Links links) {
        List<Listing> below = tree.getOrDefault(parent, List.of());
        if (below.isEmpty()) {
            return;
        }
        if (parent.isEmpty()) {
            html.open("ul", "class", "tree").line();
        } else {
            html.line().open("ul").line();
        }
        for (Listing listing : below) {
            Area area = listing.area();
            html.open("li").element("a", area.name(), "href", links.region(area.code()));
            html.text(" " + listing.articles() + " ");
            FeedLinks.write(html, Coverage.of(area), links);
            branch(html, area.code(), tree, links);
            html.close().line();
        }
        html.close().line();
    }

    private static void region(Json json, Listing listing, Links links) {
        Area area = listing.area();
        Section section = Section.region(area.code());
        json.text("code", area.code())
                .text("name", area.name())
                .text("parent", area.parent().isEmpty() ? null : area.parent())
                .number("articles", listing.articles())
                .text("url", links.region(area.code()))
                .object(
                        "feeds",
                        feeds -> {
                            for (Form form : Form.values()) {
                                feeds.text(form.extension(), links.feed(section, form));
                            }
                        });
    }
}
