package org.regionwire.ingest.feeds.parsing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.regionwire.ingest.charset.XmlCharacters;

/**
 * Children of an element by their names, looked at once. Items inside it are not among them: they
 * stand there because an end tag is missing.
 */
final class Elements {

    /** Of an item or a channel; more is no feed's. */
    private static final int CHILDREN = 1_000;

    private final Map<String, List<Element>> byName = new HashMap<>();
    private final Element parent;

    Elements(Element parent) {
        this.parent = parent;
        parent.childNodes().stream()
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .limit(CHILDREN)
                .filter(child -> !isItem(child))
                .forEach(
                        child ->
                                byName.computeIfAbsent(Names.of(child), name -> new ArrayList<>())
                                        .add(child));
    }

    Element parent() {
        return parent;
    }

    /** Those with one of the names: the first name that is there wins, then the first in order. */
    List<Element> named(String... names) {
        return Arrays.stream(names)
                .flatMap(name -> byName.getOrDefault(name, List.of()).stream())
                .toList();
    }

    Optional<Element> first(String... names) {
        return named(names).stream().filter(e -> !isEmpty(e)).findFirst();
    }

    /** Text without blanks at its ends; null where there is none. */
    @Nullable String text(String... names) {
        return first(names)
                .map(e -> clean(e.wholeText()))
                .filter(text -> !text.isEmpty())
                .orElse(null);
    }

    static @Nullable String attribute(Element element, String... names) {
        return Arrays.stream(names)
                .map(name -> clean(element.attributes().getIgnoreCase(name)))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse(null);
    }

    static boolean isItem(Element element) {
        String name = Names.of(element);
        return name.equals("item") || name.equals("entry");
    }

    /** References can name characters that XML forbids. */
    static String clean(String text) {
        return XmlCharacters.clean(text).text().strip();
    }

    private static boolean isEmpty(Element element) {
        return element.childrenSize() == 0 && element.wholeText().isBlank();
    }
}
