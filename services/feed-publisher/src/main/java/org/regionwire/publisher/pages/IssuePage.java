package org.regionwire.publisher.pages;

import java.util.List;
import org.regionwire.publisher.article.Article;
import org.regionwire.publisher.article.Printed;
import org.regionwire.publisher.feeds.Coverage;
import org.regionwire.publisher.feeds.Links;
import org.regionwire.publisher.feeds.Titles;
import org.regionwire.publisher.markup.Html;
import org.regionwire.publisher.markup.Rendered;
import org.regionwire.publisher.view.Window;

/** An issue of a newspaper, or a page of it, in the order of print. */
public final class IssuePage {

    private IssuePage() {}

    public static Rendered of(Coverage.Print coverage, Window window, Links links) {
        List<Sheet> sheets =
                Sheet.of(
                        coverage.section(),
                        window.entries().stream().map(Window.Listed::article).toList());
        return Page.page(
                coverage.fullName() + " · Regionwire",
                links.page(coverage.section()),
                Page.feedLinks(coverage, links),
                links,
                window.changedAt(),
                html -> {
                    html.element("h1", coverage.fullName()).line();
                    above(html, coverage, links);
                    if (sheets.isEmpty()) {
                        html.element("p", "这里已没有稿件。").line();
                    }
                    sheets.forEach(sheet -> sheet(html, sheet, coverage, links));
                });
    }

    private static void above(Html html, Coverage.Print coverage, Links links) {
        Printed section = coverage.section();
        html.open("p", "class", "meta");
        link(html, Printed.publication(section.publication()), coverage.publication(), links);
        if (section.issue() != null && section.page() != null) {
            Printed issue = Printed.issue(section.publication(), section.issue());
            link(html, issue, String.valueOf(section.issue()), links);
        }
        html.text("订阅：");
        FeedLinks.write(html, coverage, links);
        html.close().line();
    }

    private static void link(Html html, Printed section, String label, Links links) {
        html.element("a", label, "href", links.page(section)).text(" ");
    }

    private static void sheet(Html html, Sheet sheet, Coverage.Print coverage, Links links) {
        html.open("section").line();
        if (!sheet.number().isEmpty() && coverage.section().page() == null) {
            String title = "第" + sheet.number() + "版";
            String name = sheet.name() == null ? "" : " " + sheet.name();
            Printed page =
                    new Printed(
                            coverage.section().publication(),
                            coverage.section().issue(),
                            sheet.number());
            html.open("h2").element("a", title + name, "href", links.page(page)).close().line();
        } else if (sheet.name() != null) {
            html.element("h2", sheet.name()).line();
        }
        html.open("ol", "class", "entries").line();
        sheet.articles().forEach(article -> article(html, article, links));
        html.close().line().close().line();
    }

    private static void article(Html html, Article article, Links links) {
        html.open("li").open("h3");
        html.element("a", Titles.of(article.text()), "href", links.article(article.uri()));
        html.close();
        String summary = article.text().description();
        if (summary != null) {
            html.element("p", summary);
        }
        html.close().line();
    }
}
