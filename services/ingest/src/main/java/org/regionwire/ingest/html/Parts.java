package org.regionwire.ingest.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.regionwire.ingest.prose.Prose;

/** Gathers the parts of an element in the order of the page. */
final class Parts implements NodeVisitor {

    private final List<Part> parts = new ArrayList<>();
    private final List<TextNode> open = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int links;
    private int linked;

    private Parts() {}

    static List<Part> of(Element element) {
        Parts parts = new Parts();
        NodeTraversor.traverse(parts, element);
        parts.end();
        return parts.parts;
    }

    static List<Part.Line> lines(Element element) {
        return of(element).stream()
                .filter(Part.Line.class::isInstance)
                .map(Part.Line.class::cast)
                .toList();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            if (!words.isBlank() || !open.isEmpty()) {
                open.add(words);
                text.append(words.getWholeText());
                linked += links > 0 ? words.text().strip().length() : 0;
            }
        } else if (node instanceof Element element) {
            pass(element);
            links += element.normalName().equals("a") && element.hasAttr("href") ? 1 : 0;
            if (element.normalName().equals("img")) {
                end();
                parts.add(new Part.Image(element));
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            pass(element);
            links -= element.normalName().equals("a") && element.hasAttr("href") ? 1 : 0;
        }
    }

    private void pass(Element element) {
        if (Prose.isBlock(element.normalName())) {
            end();
        }
    }

    private void end() {
        String line = Prose.oneLine(text.toString());
        if (!line.isEmpty() && open.getFirst().parent() instanceof Element holder) {
            parts.add(new Part.Line(line, linked, open, holder));
        }
        open.clear();
        text.setLength(0);
        linked = 0;
    }
}
