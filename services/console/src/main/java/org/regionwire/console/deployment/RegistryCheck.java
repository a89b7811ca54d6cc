package org.regionwire.console.deployment;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;
import org.regionwire.console.connection.RegistryHttp;
import org.regionwire.console.connection.RegistryHttp.Answer;
import org.regionwire.console.deployment.SchemaChange.Effect;

/** Asks the registry what registering would change; changes nothing. */
final class RegistryCheck implements AutoCloseable {

    private final RegistryHttp registry;

    /**
     * @param registry base URL of its Confluent API
     */
    RegistryCheck(URI registry) {
        this.registry = new RegistryHttp(registry);
    }

    SchemaChange change(String subject, Schema schema) throws IOException, InterruptedException {
        String path = RegistryHttp.inPath(subject);
        Map<String, String> body = Map.of("schema", schema.toString());
        Answer latest = registry.get("/subjects/" + path + "/versions/latest");
        if (latest.status() == 404) {
            return new SchemaChange(subject, Effect.FIRST, List.of());
        }
        if (registry.send("POST", "/subjects/" + path, body).isOk()) {
            return new SchemaChange(subject, Effect.NONE, List.of());
        }
        Schema registered = new Schema.Parser().parse(latest.json().path("schema").asText());
        List<String> details = new ArrayList<>(FieldChanges.between(registered, schema));
        Answer verdict =
                registry.send(
                        "POST", "/compatibility/subjects/" + path + "/versions?verbose=true", body);
        if (verdict.isOk() && verdict.json().path("is_compatible").asBoolean()) {
            return new SchemaChange(subject, Effect.COMPATIBLE, details);
        }
        verdict.json().path("messages").forEach(message -> details.add(message.asText()));
        return new SchemaChange(subject, Effect.INCOMPATIBLE, details);
    }

    @Override
    public void close() {
        registry.close();
    }
}
