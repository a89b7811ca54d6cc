package org.regionwire.publisher.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;

/** Writes HTML: every text and attribute is escaped, every element is closed. */
public final class Html {

    private static final Set<String> VOID = Set.of("br", "hr", "img", "link", "meta");
    private static final Set<String> URLS = Set.of("href", "src");

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Opens an element; {@link #close} ends it, where it can have content.
     *
     * @param attributes names and values in turn
     */
    public Html open(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            String name = attributes[i];
            String value = URLS.contains(name) ? safeUrl(attributes[i + 1]) : attributes[i + 1];
            out.append(' ').append(name).append("=\"").append(escape(value)).append('"');
        }
        out.append('>');
        if (!VOID.contains(element)) {
            open.push(element);
        }
        return this;
    }

    public Html text(String text) {
        out.append(escape(text));
        return this;
    }

    public Html close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element that holds nothing but text. */
    public Html element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    /** A line break in the source, for people who read it. */
    public Html line() {
        out.append('\n');
        return this;
    }

    /** Markup that is our own and constant: a style sheet. */
    public Html constant(String markup) {
        out.append(markup);
        return this;
    }

    /** The markup, once all that was opened is closed. */
    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("not closed: " + open);
        }
        return out.toString();
    }

    /** A link from a stranger's record must not run a script. */
    private static String safeUrl(String url) {
        String scheme = url.strip().toLowerCase(Locale.ROOT);
        boolean relative = scheme.startsWith("/") || scheme.startsWith("#");
        return relative || scheme.startsWith("http://") || scheme.startsWith("https://")
                ? url.strip()
                : "#";
    }

    private static String escape(String text) {
        return LegalText.of(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
