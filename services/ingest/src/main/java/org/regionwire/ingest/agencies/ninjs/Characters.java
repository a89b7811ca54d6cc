package org.regionwire.ingest.agencies.ninjs;

import java.util.Map;
import org.regionwire.ingest.agencies.item.Faults;
import org.regionwire.ingest.agencies.item.ItemFault.Kind;
import org.regionwire.ingest.charset.CharsetReader;
import org.regionwire.ingest.charset.XmlCharacters;
import tools.jackson.databind.JsonNode;

/** Looks through all texts of a tree for what JSON can say and no feed can carry. */
final class Characters {

    private Characters() {}

    /**
     * How many control characters must be {@linkplain Node#text taken out}; what shows that the
     * text itself is broken is a fault.
     */
    static int check(JsonNode root, Faults faults) {
        return check(root, "", faults);
    }

    /** Recursion is bounded by {@link BoundedJson#DEEPEST}. */
    private static int check(JsonNode node, String pointer, Faults faults) {
        int removed = node.isString() ? text(node.stringValue(), pointer, faults) : 0;
        for (Map.Entry<String, JsonNode> child : node.properties()) {
            removed += check(child.getValue(), pointer + "/" + escaped(child.getKey()), faults);
        }
        for (int i = 0; node.isArray() && i < node.size() && !faults.isFull(); i++) {
            removed += check(node.get(i), pointer + "/" + i, faults);
        }
        return removed;
    }

    private static int text(String text, String pointer, Faults faults) {
        if (text.indexOf(0) >= 0 || hasHalfAPair(text)) {
            faults.add(Kind.BAD_CHARACTER, pointer, "Holds NUL or half a surrogate pair.");
        } else if (CharsetReader.hasLostLetters(text)) {
            faults.add(Kind.BAD_CHARACTER, pointer, Faults.LOST_LETTERS);
        }
        return XmlCharacters.clean(text).removed();
    }

    private static boolean hasHalfAPair(String text) {
        return text.codePoints()
                .anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    /** As RFC 6901 asks. */
    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
