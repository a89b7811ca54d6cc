package org.regionwire.publisher.pages;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.regionwire.publisher.article.Article;
import org.regionwire.publisher.article.PrintPlace;
import org.regionwire.publisher.article.Printed;
import org.regionwire.publisher.article.Region;
import org.regionwire.publisher.article.Section;
import org.regionwire.publisher.article.Subject;
import org.regionwire.publisher.article.Text;
import org.regionwire.publisher.feeds.Captions;
import org.regionwire.publisher.feeds.Links;
import org.regionwire.publisher.feeds.Titles;
import org.regionwire.publisher.markup.Html;
import org.regionwire.publisher.markup.Rendered;
import org.regionwire.publisher.view.Standing;

/** The page of one article, which every entry of a feed links to. */
public final class ArticlePage {

    private ArticlePage() {}

    public static Rendered of(Standing.Shown shown, Links links) {
        Article article = shown.article();
        return Page.page(
                Titles.of(article.text()) + " · Regionwire",
                links.article(article.uri()),
                List.of(),
                links,
                shown.story().changedAt(),
                html -> article(html, shown, links));
    }

    private static void article(Html html, Standing.Shown shown, Links links) {
        Article article = shown.article();
        Text text = article.text();
        String language = article.language();
        if (language == null) {
            html.open("article").line();
        } else {
            html.open("article", "lang", language).line();
        }
        line(html, "kicker", text.kicker());
        html.element("h1", Titles.of(text)).line();
        line(html, "subhead", text.subhead());
        line(html, "meta", text.by());
        html.open("p", "class", "meta");
        Times.write(html, article.releases().first());
        if (!article.releases().last().equals(article.releases().first())) {
            html.text(" · 更新于 ");
            Times.write(html, article.releases().last());
        }
        html.close().line();
        html.open("div", "class", "body").line();
        if (text.paragraphs().isEmpty() && text.description() != null) {
            html.element("p", text.description()).line();
        }
        text.paragraphs().forEach(paragraph -> html.element("p", paragraph).line());
        Captions.write(html, article);
        html.close().line();
        about(html, article, links);
        html.close().line();
        sameStory(html, shown, links);
    }

    /** Who else tells it; the earliest, which names the story, is marked. */
    private static void sameStory(Html html, Standing.Shown shown, Links links) {
        if (!shown.story().isShared()) {
            return;
        }
        html.open("section").line().element("h2", "同一新闻").line();
        html.open("ul", "class", "entries").line();
        for (Article other : shown.others()) {
            html.open("li");
            html.element("a", Titles.of(other.text()), "href", links.article(other.uri()));
            html.open("div", "class", "meta");
            Times.write(html, other.releases().first());
            other.printedOn().forEach(place -> html.text(" · " + place.title()));
            html.text(other.uri().equals(shown.story().uri()) ? " · 首发" : "");
            html.close().close().line();
        }
        html.close().line().close().line();
    }

    private static void about(Html html, Article article, Links links) {
        html.open("footer").line();
        printedOn(html, article, links);
        if (!article.regions().isEmpty()) {
            html.open("p").text("地区：");
            for (Region region : article.regions()) {
                html.element("a", region.name(), "href", links.region(region.code())).text(" ");
            }
            html.close().line();
        }
        if (!article.subjects().isEmpty()) {
            html.open("p").text("主题：");
            for (Subject subject : article.subjects()) {
                String page =
                        subject.codes().isEmpty()
                                ? subject.uri()
                                : links.page(Section.topic(subject.codes().getFirst()));
                html.element("a", subject.name(), "href", page).text(" ");
            }
            html.close().line();
        }
        if (article.url() != null) {
            html.open("p").element("a", "原文", "href", article.url()).close().line();
        }
        line(html, "rights", article.rights().line());
        line(html, "rights", article.rights().usageTerms());
        html.close().line();
    }

    private static void printedOn(Html html, Article article, Links links) {
        for (PrintPlace place : article.printedOn()) {
            String page = place.pageNumber() == null ? null : "第" + place.pageNumber() + "版";
            String where =
                    Stream.of(place.title(), place.issueDate(), page, place.pageName())
                            .filter(Objects::nonNull)
                            .collect(Collectors.joining(" "));
            List<Printed> sections = place.sections();
            boolean printed = place.issueDate() != null || place.pageNumber() != null;
            html.open("p").text(printed ? "刊于 " : "出自 ");
            if (sections.isEmpty()) {
                html.text(where);
            } else {
                html.element("a", where, "href", links.page(sections.getLast()));
            }
            html.close().line();
        }
    }

    private static void line(Html html, String style, @Nullable String text) {
        if (text != null) {
            html.element("p", text, "class", style).line();
        }
    }
}
