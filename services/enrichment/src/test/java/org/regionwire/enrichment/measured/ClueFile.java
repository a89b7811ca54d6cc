package org.regionwire.enrichment.measured;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.regionwire.enrichment.measured.BioFile.Sentence;
import org.regionwire.enrichment.measured.BioFile.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Half sentences of games, films, sport and money, one JSON object after the other: the text, and
 * for each kind of label its names with the bounds of each, the last character included.
 */
final class ClueFile {
    private static final Map<String, String> TYPES =
            Map.of("name", "PER", "company", "ORG", "government", "ORG", "organization", "ORG");

    private ClueFile() {}

    static List<Sentence> read(Path file) {
        var sentences = new ArrayList<Sentence>();
        try (var objects = new JsonMapper().readerFor(JsonNode.class).<JsonNode>readValues(file)) {
            while (objects.hasNext()) {
                sentences.add(sentence(objects.next()));
            }
        }
        return sentences;
    }

    private static Sentence sentence(JsonNode object) {
        var spans = new HashSet<Span>();
        TYPES.forEach(
                (label, type) ->
                        object.path("label")
                                .path(label)
                                .forEach(
                                        name ->
                                                name.forEach(
                                                        bounds -> spans.add(span(type, bounds)))));
        return new Sentence(object.path("text").asString(), spans);
    }

    private static Span span(String type, JsonNode bounds) {
        return new Span(type, bounds.path(0).asInt(), bounds.path(1).asInt() + 1);
    }
}
