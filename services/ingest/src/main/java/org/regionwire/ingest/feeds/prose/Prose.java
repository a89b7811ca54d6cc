package org.regionwire.ingest.feeds.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.jsoup.select.NodeVisitor;

/**
 * The text of an item.
 *
 * @param html of the safe list: no scripts, styles, frames, forms; links to http, https and mailto
 *     only; empty where the text came plain
 * @param paragraphs plain text, none of them blank
 */
public record Prose(String html, List<String> paragraphs) {

    private static final Set<String> BLOCKS =
            Set.of(
                    "address",
                    "article",
                    "aside",
                    "blockquote",
                    "br",
                    "center",
                    "dd",
                    "div",
                    "dl",
                    "dt",
                    "figcaption",
                    "figure",
                    "footer",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "header",
                    "hr",
                    "li",
                    "main",
                    "ol",
                    "p",
                    "pre",
                    "section",
                    "table",
                    "td",
                    "th",
                    "tr",
                    "ul");

    private static final Safelist SAFE =
            Safelist.relaxed()
                    .removeTags("img")
                    .addTags("figure", "figcaption", "section", "article", "hr", "s", "del", "ins")
                    .addEnforcedAttribute("a", "rel", "nofollow noopener");

    public static final Prose NONE = new Prose("", List.of());

    public Prose {
        paragraphs = List.copyOf(paragraphs);
    }

    /** Of HTML from a stranger. Pictures are left out: they travel beside the text. */
    public static Prose ofHtml(String unsafe) {
        Document dirty = Jsoup.parseBodyFragment(unsafe);
        Document clean = new Cleaner(SAFE).clean(dirty);
        clean.outputSettings().prettyPrint(false);
        List<String> paragraphs = paragraphs(clean.body());
        return paragraphs.isEmpty() ? NONE : new Prose(clean.body().html(), paragraphs);
    }

    /** Of plain text: a line is a paragraph. */
    public static Prose ofText(String text) {
        List<String> paragraphs =
                text.lines().map(Prose::squeezed).filter(line -> !line.isEmpty()).toList();
        return new Prose("", paragraphs);
    }

    /** Characters of all paragraphs. */
    public int length() {
        return paragraphs.stream().mapToInt(String::length).sum();
    }

    /** Paragraphs parted by one blank line. */
    public String text() {
        return String.join("\n\n", paragraphs);
    }

    static List<String> paragraphs(Element body) {
        List<String> paragraphs = new ArrayList<>();
        var line = new StringBuilder();
        body.traverse(
                new NodeVisitor() {
                    @Override
                    public void head(Node node, int depth) {
                        if (node instanceof TextNode text) {
                            line.append(text.getWholeText());
                        } else if (isBlock(node)) {
                            end(line, paragraphs);
                        }
                    }

                    @Override
                    public void tail(Node node, int depth) {
                        if (isBlock(node)) {
                            end(line, paragraphs);
                        }
                    }
                });
        end(line, paragraphs);
        return paragraphs;
    }

    private static boolean isBlock(Node node) {
        return node instanceof Element element && BLOCKS.contains(element.normalName());
    }

    private static void end(StringBuilder line, List<String> paragraphs) {
        String text = squeezed(line.toString());
        if (!text.isEmpty()) {
            paragraphs.add(text);
        }
        line.setLength(0);
    }

    /** Ideographic spaces at the ends are how Chinese paragraphs are set in. */
    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00A0\\u3000]+", " ").strip();
    }
}
