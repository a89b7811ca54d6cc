package org.regionwire.ingest.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** HTML of strangers as plain text: scripts, styles and tags are gone, the words stay. */
public final class Html {

    /** A long page has some thousands; each takes some hundred bytes while it is read. */
    private static final int MOST_TAGS = 50_000;

    private static final int DEEPEST = 64;

    /** What carries no words of the text. */
    private static final Set<String> WORDLESS =
            Set.of(
                    "head",
                    "title",
                    "script",
                    "style",
                    "template",
                    "noscript",
                    "iframe",
                    "object",
                    "svg",
                    "math",
                    "select",
                    "button",
                    "textarea");

    private Html() {}

    /** Whether it has more tags than are read. */
    public static boolean isTooMuch(String html) {
        return html.chars().filter(c -> c == '<').count() > MOST_TAGS;
    }

    /**
     * The paragraphs, in the order of the text.
     *
     * @throws IllegalArgumentException when it {@linkplain #isTooMuch is too much}
     */
    public static List<String> paragraphs(String html) {
        if (isTooMuch(html)) {
            throw new IllegalArgumentException("more than %d tags".formatted(MOST_TAGS));
        }
        Prose prose = new Prose();
        NodeTraversor.filter(
                new Walk(prose),
                Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, "").body());
        return prose.paragraphs();
    }

    /** All in one line, as for a headline. */
    public static String line(String html) {
        return String.join(" ", paragraphs(html));
    }

    /** Paragraphs of plain text: parted by blank lines, or by line ends where there are none. */
    public static List<String> plain(String text) {
        String even = text.replace("\r\n", "\n").replace('\r', '\n').strip();
        List<String> paragraphs = new ArrayList<>();
        List<String> lines = even.lines().map(Prose::oneLine).toList();
        boolean blankLines = lines.contains("");
        var open = new StringBuilder();
        for (String line : lines) {
            if (line.isEmpty() || !blankLines) {
                end(open, paragraphs);
            }
            open.append(line).append(' ');
        }
        end(open, paragraphs);
        return List.copyOf(paragraphs);
    }

    private static void end(StringBuilder open, List<String> paragraphs) {
        String paragraph = Prose.oneLine(open.toString());
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph);
        }
        open.setLength(0);
    }

    private record Walk(Prose prose) implements NodeFilter {

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text) {
                prose.text(text.getWholeText());
            } else if (node instanceof Element element) {
                if (WORDLESS.contains(element.normalName())) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                prose.pass(element.normalName());
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                prose.pass(element.normalName());
            }
            return FilterResult.CONTINUE;
        }
    }
}
