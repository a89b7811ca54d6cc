package org.regionwire.ingest.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.regionwire.ingest.charset.XmlCharacters;

/**
 * Gathers text into paragraphs while somebody walks through markup: block elements part them,
 * inline elements do not. Not thread-safe.
 */
public final class Prose {

    /** Elements of HTML and NITF that begin and end a paragraph. */
    private static final Set<String> BLOCKS =
            Set.of(
                    "p",
                    "br",
                    "hr",
                    "div",
                    "section",
                    "article",
                    "main",
                    "header",
                    "footer",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "hl1",
                    "hl2",
                    "ul",
                    "ol",
                    "li",
                    "dl",
                    "dt",
                    "dd",
                    "blockquote",
                    "bq",
                    "pre",
                    "table",
                    "caption",
                    "tr",
                    "td",
                    "th",
                    "tbody",
                    "thead",
                    "figure",
                    "figcaption",
                    "block",
                    "note",
                    "credit",
                    "fn",
                    "address",
                    "aside",
                    "nav",
                    "form",
                    "founder-content",
                    "body",
                    "body.content");

    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();

    /** The walk enters or leaves an element of this name. */
    public void pass(String element) {
        if (isBlock(element)) {
            end();
        }
    }

    /** Whether an element of this name begins and ends a paragraph. */
    public static boolean isBlock(String element) {
        return BLOCKS.contains(element.toLowerCase(Locale.ROOT));
    }

    public void text(String text) {
        open.append(text);
    }

    /** All paragraphs so far, the open one too; none is blank. */
    public List<String> paragraphs() {
        end();
        return List.copyOf(paragraphs);
    }

    private void end() {
        String paragraph = oneLine(open.toString());
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph);
        }
        open.setLength(0);
    }

    /**
     * White space runs as one blank; none at the ends, the wide blanks of Chinese indents too.
     * Characters that XML cannot carry are gone: HTML can name them (&amp;#1;).
     */
    public static String oneLine(String text) {
        return XmlCharacters.clean(text).text().replaceAll("[\\s\\u00A0]+", " ").strip();
    }
}
