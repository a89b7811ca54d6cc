package org.regionwire.testkit.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the document says, and what the running controllers answer, in words that compare. */
public final class OpenApiDocument {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");

    private final Map<?, ?> root;

    /**
     * @param yaml the document as it is served
     */
    public OpenApiDocument(String yaml) {
        this.root = new Yaml().load(yaml);
    }

    /** Version of OpenAPI that it is written in, such as {@code 3.1.0}. */
    public String version() {
        return String.valueOf(root.get("openapi"));
    }

    /** What OpenAPI's own schema says against it, each with the place; empty when it is valid. */
    public List<String> faults() {
        return new OfficialSchema().faults(json());
    }

    JsonNode json() {
        return new JsonMapper().valueToTree(root);
    }

    /** METHOD path, as documented. */
    public Set<String> operations() {
        Set<String> operations = new TreeSet<>();
        for (Object path : paths().keySet()) {
            for (Object name : map(paths(), String.valueOf(path)).keySet()) {
                if (METHODS.contains(name)) {
                    operations.add(name.toString().toUpperCase(Locale.ROOT) + " " + path);
                }
            }
        }
        return operations;
    }

    /** Statuses that the operation may answer. */
    public Set<Integer> statuses(String method, String path) {
        Map<?, ?> responses = map(map(map(paths(), path), method), "responses");
        return responses.keySet().stream()
                .map(status -> Integer.valueOf(String.valueOf(status)))
                .collect(Collectors.toSet());
    }

    /** References that lead nowhere. */
    public List<String> dangling() {
        List<String> dangling = new ArrayList<>();
        collect(root, dangling);
        return dangling;
    }

    /** METHOD path of every controller of ours. */
    public static Set<String> running(RequestMappingHandlerMapping mappings) {
        Set<String> operations = new TreeSet<>();
        for (var each : mappings.getHandlerMethods().entrySet()) {
            if (each.getValue().getBeanType().getName().startsWith("org.regionwire.")) {
                for (var method : each.getKey().getMethodsCondition().getMethods()) {
                    for (String path : each.getKey().getPatternValues()) {
                        operations.add(method + " " + path);
                    }
                }
            }
        }
        return operations;
    }

    private Map<?, ?> paths() {
        return map(root, "paths");
    }

    private static Map<?, ?> map(Map<?, ?> parent, String name) {
        return (Map<?, ?>) Objects.requireNonNull(parent.get(name), name);
    }

    private void collect(@Nullable Object node, List<String> dangling) {
        if (node instanceof Map<?, ?> map) {
            if (map.get("$ref") instanceof String reference && !leads(reference)) {
                dangling.add(reference);
            }
            map.values().forEach(child -> collect(child, dangling));
        } else if (node instanceof List<?> list) {
            list.forEach(child -> collect(child, dangling));
        }
    }

    private boolean leads(String reference) {
        @Nullable Object node = root;
        for (String name : reference.replace("#/", "").split("/", -1)) {
            node = node instanceof Map<?, ?> map ? map.get(name) : null;
        }
        return node != null;
    }
}
