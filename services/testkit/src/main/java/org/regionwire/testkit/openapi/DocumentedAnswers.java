package org.regionwire.testkit.openapi;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPatternParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a service answers, held against its document: status, type, and the shape of JSON. */
public final class DocumentedAnswers {

    private static final PathPatternParser PATHS = PathPatternParser.defaultInstance;

    private final JsonMapper json = new JsonMapper();
    private final JsonNode document;

    /**
     * @param yaml the document as it is served
     */
    public DocumentedAnswers(String yaml) {
        this.document = ClosedSchemas.of(new OpenApiDocument(yaml).json());
    }

    /**
     * The answer itself.
     *
     * @throws AssertionError when the document does not say that this may be answered
     */
    public HttpResponse<String> held(HttpResponse<String> answer) {
        HttpRequest asked = answer.request();
        List<String> faults =
                faults(
                        asked.method(),
                        asked.uri().getRawPath(),
                        answer.statusCode(),
                        answer.headers().firstValue("Content-Type").orElse(""),
                        answer.body());
        if (!faults.isEmpty()) {
            throw new AssertionError(
                    "%s %s: %d is not as documented: %s in %s"
                            .formatted(
                                    asked.method(),
                                    asked.uri(),
                                    answer.statusCode(),
                                    faults,
                                    answer.body()));
        }
        return answer;
    }

    /**
     * What is wrong with an answer.
     *
     * @param path without query, as it was asked
     * @param type content type, empty when there is none
     */
    List<String> faults(String method, String path, int status, String type, String body) {
        boolean head = method.equals("HEAD");
        Optional<JsonNode> operation =
                operation(head ? "get" : method.toLowerCase(Locale.ROOT), path);
        if (operation.isEmpty()) {
            return List.of("no such operation");
        }
        JsonNode answer = resolved(operation.get().path("responses").path(String.valueOf(status)));
        if (answer.isMissingNode()) {
            return List.of("no such status");
        }
        JsonNode contents = answer.path("content");
        if (body.isEmpty()) {
            return head || contents.isEmpty() ? List.of() : List.of("no body");
        }
        String plain = type.replaceFirst(";.*", "").strip();
        JsonNode content = contents.path(plain);
        if (content.isMissingNode()) {
            return List.of("no such content: " + type);
        }
        return plain.endsWith("json") ? faults(content.path("schema"), body) : List.of();
    }

    private List<String> faults(JsonNode schema, String body) {
        if (!(schema.deepCopy() instanceof ObjectNode rooted)) {
            return List.of();
        }
        // References in it begin at the document's root.
        rooted.set("components", document.path("components"));
        return SchemaFaults.of(
                SchemaFaults.registry(Map.of()).getSchema(rooted), json.readTree(body));
    }

    /** A path that is written out counts more than one with parameters, as in the service. */
    private Optional<JsonNode> operation(String method, String path) {
        PathContainer asked = PathContainer.parsePath(path);
        return document.path("paths")
                .propertyStream()
                .map(entry -> Map.entry(PATHS.parse(entry.getKey()), entry.getValue()))
                .filter(entry -> entry.getKey().matches(asked))
                .min(Map.Entry.comparingByKey())
                .map(entry -> entry.getValue().path(method))
                .filter(JsonNode::isObject);
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.path("$ref").asString().substring(1)) : node;
    }
}
