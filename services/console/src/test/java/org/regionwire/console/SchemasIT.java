package org.regionwire.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.regionwire.console.connection.RegistryHttp;
import org.regionwire.schemas.Delivery;
import org.regionwire.testkit.Wire;
import org.regionwire.testkit.WithWire;

/** A registry that has another schema than this version, of a topic that no other test reads. */
@WithWire
class SchemasIT {

    private static final String SUBJECT = "websub.deliveries-value";

    private final RegistryHttp registry = new RegistryHttp(Wire.running().registryUrl());

    @AfterEach
    void registerAsItWas() throws IOException, InterruptedException {
        registry.send("DELETE", "/subjects/" + SUBJECT, null);
        assertThat(Called.onWire("schemas", "register").exitCode()).isZero();
        assertThat(Called.onWire("schemas", "check").exitCode()).isZero();
        registry.close();
    }

    @Test
    void a_schema_that_the_registry_would_refuse_is_named_with_its_field()
            throws IOException, InterruptedException {
        isRegistered("failures", Schema.create(Schema.Type.STRING));

        Called check = Called.onWire("schemas", "check");
        assertThat(check.exitCode()).isEqualTo(3);
        assertThat(check.out())
                .contains(SUBJECT + " would change, and is refused")
                .contains("    field failures has another type")
                .contains("articles.published-value is registered");

        Called register = Called.onWire("schemas", "register");
        assertThat(register.exitCode()).isEqualTo(1);
        assertThat(register.err()).contains("registry refuses").contains(SUBJECT);
    }

    @Test
    void a_schema_that_all_versions_go_with_is_a_change_and_no_fault()
            throws IOException, InterruptedException {
        isRegistered("lastError", null);

        Called check = Called.onWire("schemas", "check");
        assertThat(check.exitCode()).isEqualTo(3);
        assertThat(check.out())
                .contains(SUBJECT + " would change, compatibly")
                .contains("    field lastError is new");

        assertThat(Called.onWire("schemas", "register").exitCode()).isZero();
        assertThat(Called.onWire("schemas", "check").exitCode()).isZero();
    }

    /**
     * Registers the topic's schema with one field otherwise.
     *
     * @param type of the field, without a default value; null leaves it out
     */
    private void isRegistered(String field, @Nullable Schema type)
            throws IOException, InterruptedException {
        Schema present = Delivery.getClassSchema();
        List<Schema.Field> fields = new ArrayList<>();
        for (Schema.Field each : present.getFields()) {
            if (!each.name().equals(field)) {
                fields.add(new Schema.Field(each, each.schema()));
            } else if (type != null) {
                fields.add(new Schema.Field(field, type, each.doc()));
            }
        }
        Schema other =
                Schema.createRecord(
                        present.getName(), present.getDoc(), present.getNamespace(), false, fields);
        assertThat(registry.send("DELETE", "/subjects/" + SUBJECT, null).isOk()).isTrue();
        Map<String, String> body = Map.of("schema", other.toString());
        assertThat(registry.send("POST", "/subjects/" + SUBJECT + "/versions", body).isOk())
                .isTrue();
    }
}
