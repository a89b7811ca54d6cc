package org.regionwire.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;
import org.regionwire.ingest.charset.CharsetReader;
import org.regionwire.ingest.html.HtmlReading.Reason;
import org.regionwire.ingest.html.HtmlReading.Unreadable;
import org.regionwire.ingest.prose.Html;
import org.regionwire.ingest.prose.Prose;

/**
 * Reads the page of an article. What publishers mark for machines counts first: comments of the
 * publishing system, JSON-LD, OpenGraph; then what the page prints. Pure and thread-safe; bounded
 * in tags and depth, and the work grows with the page's length.
 */
public final class HtmlReader {

    /** Elements in each other; pages of newspapers have 20 or 30. */
    static final int DEEPEST = 128;

    /** Lines between headline and text that are looked at. */
    private static final int ZONE = 30;

    private static final Pattern HALF = Pattern.compile("[\\uD800-\\uDFFF]");

    private HtmlReader() {}

    /**
     * Reads a page.
     *
     * @param url where it stands, as its sender says; {@code null} where nobody does
     */
    public static HtmlReading read(String html, @Nullable String url) {
        if (Html.isTooMuch(html)) {
            return new Unreadable(
                    Reason.TOO_MUCH,
                    "The page has more tags than any article's: send the article's alone.");
        }
        Document page =
                Parser.htmlParser()
                        .setMaxDepth(DEEPEST + 1)
                        .parseInput(html, url == null ? "" : url);
        if (isTooDeep(page)) {
            return new Unreadable(
                    Reason.TOO_DEEP,
                    "The page nests elements more than %d deep: no article's does."
                            .formatted(DEEPEST));
        }
        showHalves(page);
        Said said =
                Said.of(
                        List.of(
                                PublisherComments.read(page),
                                JsonLd.read(page),
                                MetaTags.read(page)));
        if (page.baseUri().isEmpty() && said.url() != null) {
            page.setBaseUri(said.url());
        }
        LayoutPage layout = LayoutPage.of(page);
        Boilerplate.removeFrom(page);
        Element marked = Text.marked(page);
        Element text = marked == null ? Text.find(page) : marked;
        if (layout.isAll(text == null ? 0 : Text.weight(text), marked != null)) {
            return layout.reading();
        }
        return text == null ? nothing() : article(page, text, said, url);
    }

    private static HtmlReading article(
            Document page, Element text, Said said, @Nullable String url) {
        Headings headings = Headings.of(page, text, said);
        List<String> zone = zone(page, text, headings);
        Story story = new Story(text, headings.headline());
        zone.addAll(story.imprint());
        zone.addAll(story.furniture());
        Imprint imprint = Imprint.of(zone);
        if (story.text().isEmpty()) {
            return nothing();
        }
        HtmlArticle article =
                new HtmlArticle(
                        headings.kicker(),
                        headings.headline(),
                        headings.subhead(),
                        said.author() == null ? imprint.byline() : Prose.oneLine(said.author()),
                        story.text(),
                        story.pictures(),
                        Origins.of(page, said, imprint, url, story.text(), headings.headline()),
                        story.furniture());
        return hasLostLetters(article)
                ? new Unreadable(
                        Reason.LOST_LETTERS,
                        "The article holds replacement characters: a step before this one has read it"
                                + " with a wrong charset and lost letters. Send the page as it was before"
                                + " that step.")
                : new HtmlReading.Read(article);
    }

    private static Unreadable nothing() {
        return new Unreadable(
                Reason.NO_ARTICLE,
                "No article was found on the page: send the page of one article, with its text in"
                        + " the HTML.");
    }

    /** Lines between the headline and the text, in the order of the page. */
    private static List<String> zone(Document page, Element text, Headings headings) {
        List<String> zone = new ArrayList<>();
        for (Part.Line line : Parts.lines(page.body())) {
            if (line.isInside(text)) {
                break;
            }
            zone.add(line.text());
            if (line.text().equals(headings.headline())) {
                zone.clear();
            }
        }
        return new ArrayList<>(zone.subList(Math.max(0, zone.size() - ZONE), zone.size()));
    }

    /** Half of a surrogate pair, which a reference can name, as the replacement that it is. */
    private static void showHalves(Document page) {
        for (TextNode words : page.nodeStream(TextNode.class).toList()) {
            Matcher half = HALF.matcher(words.getWholeText());
            if (half.find()) {
                words.text(half.replaceAll("\uFFFD"));
            }
        }
    }

    private static boolean isTooDeep(Document page) {
        boolean[] deep = {false};
        NodeTraversor.traverse(
                (node, depth) -> deep[0] |= depth > DEEPEST && node instanceof Element, page);
        return deep[0];
    }

    private static boolean hasLostLetters(HtmlArticle article) {
        return Stream.concat(
                        article.text().paragraphs().stream(),
                        Stream.of(
                                String.valueOf(article.headline()),
                                String.valueOf(article.kicker()),
                                String.valueOf(article.subhead()),
                                String.valueOf(article.byline()),
                                article.pictures().toString()))
                .anyMatch(CharsetReader::hasLostLetters);
    }
}
