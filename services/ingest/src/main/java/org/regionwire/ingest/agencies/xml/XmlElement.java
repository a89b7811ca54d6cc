package org.regionwire.ingest.agencies.xml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.regionwire.ingest.prose.Prose;

/** An element with what is in it, its name without prefix. Grows while it is read, then stays. */
public final class XmlElement {

    /** An element or, where {@code element} is null, text. */
    record Content(@Nullable XmlElement element, String text) {}

    private final String name;
    private final @Nullable XmlElement parent;
    private final int number;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Content> content = new ArrayList<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    /** One without anything in it, to ask instead of one that is missing. */
    public XmlElement(String name) {
        this(name, null, 1);
    }

    private XmlElement(String name, @Nullable XmlElement parent, int number) {
        this.name = name;
        this.parent = parent;
        this.number = number;
    }

    public String name() {
        return name;
    }

    /** Where it stands: /newsItem/itemMeta[1]. */
    public String path() {
        return parent == null ? "/" + name : "%s/%s[%d]".formatted(parent.path(), name, number);
    }

    /** By its name without prefix; {@code xml:lang} is lang. Null where it is missing or blank. */
    public @Nullable String attribute(String attribute) {
        String value = attributes.get(attribute);
        return value == null || value.isBlank() ? null : value.strip();
    }

    public List<XmlElement> children() {
        List<XmlElement> children = new ArrayList<>();
        for (Content each : content) {
            if (each.element() != null) {
                children.add(each.element());
            }
        }
        return children;
    }

    public List<XmlElement> children(String child) {
        return children().stream().filter(c -> c.name.equals(child)).toList();
    }

    /** The first child, of the first child, and so on. */
    public Optional<XmlElement> at(String... names) {
        Optional<XmlElement> found = Optional.of(this);
        for (String each : names) {
            found = found.flatMap(e -> e.children(each).stream().findFirst());
        }
        return found;
    }

    /** The text of what {@link #at} finds; null where it finds nothing. */
    public @Nullable String textAt(String... names) {
        return at(names).map(XmlElement::text).orElse(null);
    }

    /** The texts of all children of that name, a line each; null where there are none. */
    public @Nullable String lines(String child) {
        String lines =
                children(child).stream()
                        .map(XmlElement::text)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("\n"));
        return lines.isEmpty() ? null : lines;
    }

    /** All text in it, in one line; null where that is blank. */
    public @Nullable String text() {
        String line = Prose.oneLine(rawText());
        return line.isEmpty() ? null : line;
    }

    /** All text in it, as it stands there. */
    public String rawText() {
        var all = new StringBuilder();
        appendText(all);
        return all.toString();
    }

    /**
     * Its text as paragraphs.
     *
     * @param without names of elements that are left out
     */
    public List<String> paragraphs(Set<String> without) {
        Prose prose = new Prose();
        walk(prose, without);
        return prose.paragraphs();
    }

    void attribute(String attribute, String value) {
        attributes.put(attribute, value);
    }

    XmlElement open(String child) {
        int count = counts.merge(child, 1, Integer::sum);
        XmlElement opened = new XmlElement(child, this, count);
        content.add(new Content(opened, ""));
        return opened;
    }

    void text(String text) {
        content.add(new Content(null, text));
    }

    private void appendText(StringBuilder all) {
        for (Content each : content) {
            all.append(each.text());
            if (each.element() != null) {
                each.element().appendText(all);
            }
        }
    }

    private void walk(Prose prose, Set<String> without) {
        prose.pass(name);
        for (Content each : content) {
            prose.text(each.text());
            if (each.element() != null && !without.contains(each.element().name)) {
                each.element().walk(prose, without);
            }
        }
        prose.pass(name);
    }
}
