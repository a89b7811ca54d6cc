package org.regionwire.ingest.feeds.prose;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.regionwire.ingest.prose.Html;

/**
 * Finds the text of an article in its page: the element whose own paragraphs hold the most text
 * that is not links. Takes nothing where no element stands out.
 */
public final class PageText {

    /** Characters; less is a teaser, not the text in full. */
    private static final int LEAST = 120;

    private static final int DEPTH = 64;

    /** Share of a paragraph that may be links; menus are all links. */
    private static final double LINKED = 0.4;

    private static final Set<String> PARAGRAPHS = Set.of("p", "h2", "h3", "h4", "li", "blockquote");

    private PageText() {}

    /**
     * The text of the article that a page holds.
     *
     * @param html of the page
     * @param url that it came from
     * @return {@link SafeText#NONE} where there is no article to be found
     */
    public static SafeText of(String html, String url) {
        if (Html.isTooMuch(html)) {
            return SafeText.NONE;
        }
        Document page = Parser.htmlParser().setMaxDepth(DEPTH).parseInput(html, url);
        page.select("script,style,noscript,nav,header,footer,aside,form,iframe,button").remove();
        return page.body().getAllElements().stream()
                .max(Comparator.comparingInt(PageText::weight))
                .filter(best -> weight(best) >= LEAST)
                .map(best -> SafeText.ofHtml(paragraphs(best)))
                .filter(prose -> prose.length() >= LEAST)
                .orElse(SafeText.NONE);
    }

    private static int weight(Element holder) {
        return texts(holder).stream().mapToInt(paragraph -> paragraph.text().length()).sum();
    }

    private static List<Element> texts(Element holder) {
        return holder.children().stream()
                .filter(child -> PARAGRAPHS.contains(child.normalName()))
                .filter(child -> !isLinks(child))
                .toList();
    }

    private static boolean isLinks(Element paragraph) {
        int all = paragraph.text().length();
        int linked = paragraph.select("a").stream().mapToInt(a -> a.text().length()).sum();
        return all == 0 || linked > all * LINKED;
    }

    private static String paragraphs(Element holder) {
        return String.join("\n", texts(holder).stream().map(Element::outerHtml).toList());
    }
}
