package org.regionwire.ingest.agencies.ninjs;

import org.jspecify.annotations.Nullable;
import org.regionwire.ingest.agencies.item.Faults;
import org.regionwire.ingest.agencies.item.ItemFault.Kind;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON of strangers as a tree: bounded in depth and parts, no name twice, nothing behind it. */
final class BoundedJson {

    static final int DEEPEST = 40;

    /** Brackets, names and values; a long item with pictures has some hundreds. */
    private static final int MOST_TOKENS = 100_000;

    private static final JsonMapper MAPPER =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(DEEPEST)
                                                    .maxTokenCount(MOST_TOKENS)
                                                    .maxNameLength(1_000)
                                                    .maxNumberLength(40)
                                                    .maxStringLength(Integer.MAX_VALUE)
                                                    .build())
                                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                    .build())
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private BoundedJson() {}

    /** The tree, or null and a fault. */
    static @Nullable JsonNode read(String text, Faults faults) {
        try {
            JsonNode root = MAPPER.readTree(text);
            if (root.isObject()) {
                return root;
            }
            faults.add(Kind.MALFORMED, "", "Send one ninjs object: { \"uri\": … }.");
        } catch (StreamConstraintsException e) {
            boolean deep = e.getOriginalMessage().contains("nesting depth");
            faults.add(
                    deep ? Kind.TOO_DEEP : Kind.TOO_MUCH,
                    "",
                    deep
                            ? "Nested more than %d deep.".formatted(DEEPEST)
                            : "More than an item has: " + e.getOriginalMessage());
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            faults.add(
                    Kind.MALFORMED,
                    "",
                    "No JSON%s: %s"
                            .formatted(
                                    at == null
                                            ? ""
                                            : ", line %d, column %d"
                                                    .formatted(at.getLineNr(), at.getColumnNr()),
                                    e.getOriginalMessage()));
        }
        return null;
    }
}
