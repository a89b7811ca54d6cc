package org.regionwire.ingest.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.regionwire.ingest.prose.Prose;

/**
 * The page of a digital edition that shows a printed page: its picture with a map of the articles,
 * or a list of their headlines.
 *
 * @param links to its articles, in the order of the page, each once
 * @param mapped how many of them stand in a map of a picture
 */
record LayoutPage(List<HtmlReading.Link> links, int mapped) {

    /** Links that are told. */
    static final int MOST = 100;

    /** Links that make a list; fewer are neighbours of an article. */
    private static final int LIST = 3;

    /** Characters; an article's page has more, or marks its text. */
    private static final int TEASER = 200;

    private static final Pattern ARTICLE =
            Pattern.compile(
                    "(?i)(?:content_\\d+|/nw\\.d|^nw\\.d|/con/|/article/|/c\\d+-\\d+|\\d{6,}\\.s?html?)");
    private static final Pattern PAGE =
            Pattern.compile("(?i)(?:node_\\d+|/layout/|nbs\\.d|index\\.|^#|^javascript:|^mailto:)");

    private static final Pattern HOST = Pattern.compile("(?i)^(?:https?:)?//([^/:?#]+)");

    static LayoutPage of(Document page) {
        Map<String, String> links = new LinkedHashMap<>();
        for (Element area : page.select("map area[href]")) {
            String href = area.attr("href").strip();
            if (!href.isEmpty()
                    && !PAGE.matcher(href).find()
                    && !isElsewhere(href, page.baseUri())) {
                String title = area.attr("title");
                links.merge(href, title.isBlank() ? area.attr("alt") : title, LayoutPage::longer);
            }
        }
        int mapped = links.size();
        for (Element link : page.select("a[href]")) {
            String href = link.attr("href").strip();
            boolean article = ARTICLE.matcher(href).find() && !PAGE.matcher(href).find();
            if (links.containsKey(href) || (mapped == 0 && article)) {
                links.merge(href, link.text(), LayoutPage::longer);
            }
        }
        return new LayoutPage(
                links.entrySet().stream()
                        .map(link -> link(page.baseUri(), link.getKey(), link.getValue()))
                        .toList(),
                mapped);
    }

    /**
     * Whether the page is one of these, and no article's with its neighbours.
     *
     * @param weight characters of prose in the text that was found, 0 for none
     * @param marked whether the publisher marks it as the text of an article
     */
    boolean isAll(int weight, boolean marked) {
        return !marked && weight < TEASER && (mapped > 1 || (weight == 0 && links.size() >= LIST));
    }

    HtmlReading.Layout reading() {
        return new HtmlReading.Layout(links.stream().limit(MOST).toList(), links.size());
    }

    /** Maps of articles lead to pages beside them; one that leads away offers apps and the like. */
    private static boolean isElsewhere(String href, String base) {
        Matcher there = HOST.matcher(href);
        if (!there.find()) {
            return false;
        }
        Matcher here = HOST.matcher(base);
        return here.find()
                ? !here.group(1).equalsIgnoreCase(there.group(1))
                : !ARTICLE.matcher(href).find();
    }

    private static HtmlReading.Link link(String base, String href, String title) {
        String absolute = Pictures.absolute(base, href);
        String line = Prose.oneLine(title);
        return new HtmlReading.Link(
                absolute == null ? href : absolute, line.isEmpty() ? null : line);
    }

    private static String longer(String one, String other) {
        return other.length() > one.length() ? other : one;
    }
}
