package org.regionwire.ingest.agencies.ninjs;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.regionwire.ingest.agencies.item.Faults;
import org.regionwire.ingest.agencies.item.Instants;
import org.regionwire.ingest.agencies.item.ItemFault.Kind;
import org.regionwire.ingest.charset.XmlCharacters;
import tools.jackson.databind.JsonNode;

/**
 * A JSON object and where it stands. Reads what is of the right type and nothing else: the schema
 * has told of the rest.
 */
record Node(JsonNode json, String pointer) {

    /** A property's text, as XML can carry it; null where there is none, or only blanks. */
    @Nullable String text(String name) {
        JsonNode value = json.path(name);
        String text = value.isString() ? clean(value) : "";
        return text.isBlank() ? null : text.strip();
    }

    private static String clean(JsonNode value) {
        return XmlCharacters.clean(value.stringValue()).text();
    }

    @Nullable Integer number(String name) {
        JsonNode value = json.path(name);
        return value.isInt() ? (Integer) value.intValue() : null;
    }

    @Nullable Long large(String name) {
        JsonNode value = json.path(name);
        return value.isIntegralNumber() && value.canConvertToLong()
                ? (Long) value.longValue()
                : null;
    }

    @Nullable Instant instant(String name, Faults faults) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        Optional<Instant> instant = Instants.read(text);
        if (instant.isEmpty()) {
            faults.add(
                    Kind.INVALID,
                    pointer + "/" + name,
                    "Write it as 2026-11-20T08:00:00+08:00, with its zone.");
        }
        return instant.orElse(null);
    }

    /** The objects in an array. */
    List<Node> list(String name) {
        JsonNode array = json.path(name);
        return IntStream.range(0, array.isArray() ? array.size() : 0)
                .mapToObj(i -> new Node(array.get(i), pointer + "/" + name + "/" + i))
                .toList();
    }

    /** The texts in an array. */
    List<String> texts(String name) {
        JsonNode array = json.path(name);
        return IntStream.range(0, array.isArray() ? array.size() : 0)
                .mapToObj(array::get)
                .filter(JsonNode::isString)
                .map(Node::clean)
                .toList();
    }
}
