package org.regionwire.console.backup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.regionwire.console.backup.RegisteredSchemas.Subject;
import org.regionwire.console.backup.RegisteredSchemas.Version;
import org.regionwire.console.connection.RegistryHttp;
import org.regionwire.console.connection.RegistryHttp.Answer;

/** Reads all of a registry, and registers it in another. */
final class RegistryCopy {

    private static final Set<String> OF_THE_REGISTRY = Set.of("subject", "version", "id");

    private final RegistryHttp registry;

    RegistryCopy(RegistryHttp registry) {
        this.registry = registry;
    }

    RegisteredSchemas read() throws IOException, InterruptedException {
        List<Subject> subjects = new ArrayList<>();
        for (String name : subjects()) {
            String path = "/subjects/" + RegistryHttp.inPath(name) + "/versions";
            List<Version> versions = new ArrayList<>();
            for (JsonNode number : answered(registry.get(path))) {
                ObjectNode version = (ObjectNode) answered(registry.get(path + "/" + number));
                versions.add(
                        new Version(
                                number.asInt(),
                                version.path("id").asInt(),
                                version.deepCopy().remove(OF_THE_REGISTRY)));
            }
            subjects.add(new Subject(name, compatibility(name), versions));
        }
        return new RegisteredSchemas(compatibility(null), subjects);
    }

    List<String> subjects() throws IOException, InterruptedException {
        List<String> names = new ArrayList<>();
        answered(registry.get("/subjects")).forEach(name -> names.add(name.asText()));
        return names;
    }

    private @Nullable String compatibility(@Nullable String subject)
            throws IOException, InterruptedException {
        JsonNode config = registry.get(config(subject)).json();
        return config.hasNonNull("compatibilityLevel")
                ? config.get("compatibilityLevel").asText()
                : null;
    }

    /**
     * Registers all versions in their order, and only then lets the registry check again.
     *
     * @return the new id of each old one
     */
    Map<Integer, Integer> write(RegisteredSchemas schemas)
            throws IOException, InterruptedException {
        Map<Integer, Integer> ids = new HashMap<>();
        for (Subject subject : schemas.subjects()) {
            answered(put(subject.name(), "NONE"));
            for (Version version : subject.versions()) {
                String path = "/subjects/" + RegistryHttp.inPath(subject.name()) + "/versions";
                JsonNode answer = answered(registry.send("POST", path, version.schema()));
                ids.put(version.id(), answer.path("id").asInt());
            }
            if (subject.compatibility() == null) {
                answered(registry.send("DELETE", config(subject.name()), null));
            } else {
                answered(put(subject.name(), subject.compatibility()));
            }
        }
        if (schemas.compatibility() != null) {
            answered(put(null, schemas.compatibility()));
        }
        return ids;
    }

    private Answer put(@Nullable String subject, String compatibility)
            throws IOException, InterruptedException {
        return registry.send("PUT", config(subject), Map.of("compatibility", compatibility));
    }

    private static String config(@Nullable String subject) {
        return subject == null ? "/config" : "/config/" + RegistryHttp.inPath(subject);
    }

    private static JsonNode answered(Answer answer) throws IOException {
        if (!answer.isOk()) {
            throw new IOException(
                    "the registry refuses, with %d: %s".formatted(answer.status(), answer.json()));
        }
        return answer.json();
    }
}
