package org.regionwire.ingest.agencies.ninjs;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.regionwire.ingest.agencies.item.Faults;
import org.regionwire.ingest.agencies.item.ItemFault.Kind;
import org.regionwire.ingest.prose.Html;
import org.regionwire.ingest.prose.Prose;

/** The text of an item out of its alternatives: bodies, headlines and descriptions alike. */
final class Bodies {

    private Bodies() {}

    /**
     * Paragraphs of the best body: marked-up text knows its paragraphs, so it goes before plain
     * text.
     *
     * @param headline is not repeated as the first paragraph
     */
    static List<String> paragraphs(List<Node> bodies, @Nullable String headline, Faults faults) {
        for (Kinds kind : List.of(Kinds.HTML, Kinds.PLAIN)) {
            for (Node body : bodies) {
                String value = body.text("value");
                if (value != null && kind == Kinds.of(body)) {
                    if (kind == Kinds.HTML && Html.isTooMuch(value)) {
                        faults.add(Kind.TOO_MUCH, body.pointer() + "/value", "Too many tags.");
                        return List.of();
                    }
                    List<String> all =
                            kind == Kinds.HTML ? Html.paragraphs(value) : Html.plain(value);
                    return !all.isEmpty() && all.getFirst().equals(headline)
                            ? all.subList(1, all.size())
                            : all;
                }
            }
        }
        if (!bodies.isEmpty()) {
            faults.add(
                    Kind.INVALID,
                    "/bodies",
                    "None has the contentType text/html, application/xhtml+xml or text/plain.");
        }
        return List.of();
    }

    /** One line: of the first that has one of the roles, which are in the order of preference. */
    static @Nullable String line(List<Node> alternatives, String... roles) {
        for (String role : roles) {
            for (Node each : alternatives) {
                String value = each.text("value");
                String given = each.text("role");
                if (value != null && role.equals(given == null ? "" : given)) {
                    boolean html = Kinds.of(each) == Kinds.HTML && !Html.isTooMuch(value);
                    String line = html ? Html.line(value) : Prose.oneLine(value);
                    return line.isEmpty() ? null : line;
                }
            }
        }
        return null;
    }

    private enum Kinds {
        HTML,
        PLAIN,
        OTHER;

        static Kinds of(Node node) {
            String type = node.text("contentType");
            if (type == null) {
                return PLAIN;
            }
            return switch (type.toLowerCase(Locale.ROOT).split(";", 2)[0].strip()) {
                case "text/html", "application/xhtml+xml" -> HTML;
                case "text/plain" -> PLAIN;
                default -> OTHER;
            };
        }
    }
}
