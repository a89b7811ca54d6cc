package org.regionwire.ingest.feeds.parsing;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities.EscapeMode;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The text of an element, by what its attributes and its content say that it is. */
final class Markups {

    /** A tag, or an entity that plain text would not have. */
    private static final Pattern HTML =
            Pattern.compile("</?[A-Za-z][^<>]*>|<!--|&(#\\d+|#x[0-9A-Fa-f]+|[A-Za-z]{2,8}\\d?);");

    private Markups() {}

    static OutputSettings verbatim() {
        return new OutputSettings()
                .prettyPrint(false)
                .syntax(OutputSettings.Syntax.xml)
                .escapeMode(EscapeMode.xhtml);
    }

    /**
     * @param url that the feed came from; links without a base are resolved by it
     */
    static Markup of(Element element, String url) {
        String base = Links.base(element, url);
        String type = element.attributes().getIgnoreCase("type").strip().toLowerCase(Locale.ROOT);
        String mode = element.attributes().getIgnoreCase("mode").strip().toLowerCase(Locale.ROOT);
        if (mode.equals("base64") || type.equals("application/octet-stream")) {
            return guessed(base64(element.wholeText()), base);
        }
        if (isXml(type) || mode.equals("xml") || holdsElements(element)) {
            return html(inner(element, type.equals("xhtml")), base);
        }
        String text = element.wholeText().strip();
        return switch (type) {
            case "html", "text/html" -> html(text, base);
            case "text" -> new Markup(text, false);
            default -> guessed(text, base);
        };
    }

    private static Markup guessed(String text, String base) {
        return HTML.matcher(text).find() ? html(text, base) : new Markup(text, false);
    }

    static Markup html(String html, String base) {
        // Before a tree is made of it, and once its tags are closed.
        Markup markup = Markup.html(html.strip());
        return markup.cut() ? markup : Markup.html(Links.absoluteIn(markup.value(), base));
    }

    private static boolean isXml(String type) {
        return type.equals("xhtml") || type.endsWith("+xml") || type.endsWith("/xml");
    }

    /** Items inside a title are what follows an end tag that is missing, not its content. */
    private static boolean holdsElements(Element element) {
        return element.children().stream().anyMatch(child -> !Elements.isItem(child));
    }

    /**
     * The content as HTML.
     *
     * @param held Atom 1.0 puts all into one div, which is no part of it
     */
    private static String inner(Element element, boolean held) {
        List<Node> nodes = element.childNodes().stream().filter(node -> !isBlank(node)).toList();
        if (held
                && nodes.size() == 1
                && nodes.getFirst() instanceof Element only
                && Names.of(only).matches("(xhtml:)?div")) {
            return inner(only);
        }
        return inner(element);
    }

    private static String inner(Element holder) {
        var html = new StringBuilder();
        Element copy = holder.clone();
        copy.getAllElements().forEach(Markups::withoutNamespace);
        for (Node node : copy.childNodes()) {
            if (!(node instanceof Element child && Elements.isItem(child))) {
                html.append(outer(node));
            }
        }
        return html.toString();
    }

    private static String outer(Node node) {
        var holder = new Document("");
        holder.outputSettings(verbatim());
        holder.appendChild(node.clone());
        return holder.html();
    }

    private static void withoutNamespace(Element element) {
        String name = element.tagName();
        int colon = name.indexOf(':');
        if (colon > 0) {
            element.tagName(name.substring(colon + 1));
        }
        element.attributes().asList().stream()
                .filter(
                        a ->
                                a.getKey().equals("xmlns")
                                        ? isXhtml(a.getValue())
                                        : a.getKey().startsWith("xmlns:"))
                .map(Attribute::getKey)
                .toList()
                .forEach(element::removeAttr);
    }

    private static boolean isXhtml(String namespace) {
        return namespace.equals("http://www.w3.org/1999/xhtml");
    }

    private static boolean isBlank(Node node) {
        return node instanceof TextNode text && text.isBlank();
    }

    private static String base64(String text) {
        try {
            return new String(Base64.getMimeDecoder().decode(text.strip()), StandardCharsets.UTF_8)
                    .strip();
        } catch (IllegalArgumentException e) {
            return text.strip();
        }
    }
}
