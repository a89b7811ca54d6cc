package org.regionwire.ingest.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the element that holds the text of the article: what the publisher has marked as such, or
 * the one whose own lines have the most prose. A paragraph's prose counts in full for what holds
 * the paragraph, by half for each element further out.
 */
final class Text {

    /** Characters; less is a teaser or a footer. */
    static final int LEAST = 20;

    /** A line this long is prose even without a full stop. */
    private static final int LONG = 40;

    /** Elements further out than the paragraph that get a share. */
    private static final int REACH = 3;

    private static final Set<String> PARAGRAPHS =
            Set.of(
                    "p",
                    "li",
                    "ul",
                    "ol",
                    "blockquote",
                    "figure",
                    "figcaption",
                    "h2",
                    "h3",
                    "h4",
                    "span",
                    "font",
                    "strong",
                    "b",
                    "em",
                    "i",
                    "u",
                    "a",
                    "small",
                    "center",
                    "tr",
                    "tbody",
                    "pre");

    private Text() {}

    /** What the publisher marks as the text; {@code null} where nothing is, or nothing in it. */
    static @Nullable Element marked(Document page) {
        Element marked = PublisherComments.text(page);
        if (marked == null || weight(marked) < LEAST) {
            marked = page.selectFirst("founder-content, [itemprop=articleBody], #ozoom");
        }
        return marked != null && weight(marked) >= LEAST ? marked : null;
    }

    /** The element with the most prose; {@code null} where nothing stands out. */
    static @Nullable Element find(Document page) {
        Map<Element, Double> weights = new LinkedHashMap<>();
        for (Part.Line line : Parts.lines(page.body())) {
            int weight = weight(line);
            Element holder = weight == 0 ? null : container(line.holder());
            double share = weight;
            for (int i = 0; i <= REACH && holder != null; i++) {
                weights.merge(holder, share, Double::sum);
                holder = holder.parent();
                share /= 2;
            }
        }
        return weights.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(best -> best.getValue() >= LEAST)
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    static int weight(Element element) {
        return weight(Parts.lines(element));
    }

    static int weight(List<Part.Line> lines) {
        return lines.stream().mapToInt(Text::weight).sum();
    }

    private static int weight(Part.Line line) {
        boolean prose = line.text().length() >= LONG || line.text().matches(".*[，。；！？…,;!?].*");
        return prose && !line.isLinks() && !Boilerplate.isLine(line.text())
                ? line.text().length() - line.linked()
                : 0;
    }

    private static @Nullable Element container(Element element) {
        @Nullable Element container = element;
        while (container != null && PARAGRAPHS.contains(container.normalName())) {
            container = container.parent();
        }
        return container;
    }
}
