package org.regionwire.console.deployment;

import java.util.ArrayList;
import java.util.List;
import org.apache.avro.Schema;
import org.jspecify.annotations.Nullable;

/** What is different between two versions of a record, in words. */
final class FieldChanges {

    private FieldChanges() {}

    static List<String> between(Schema registered, Schema present) {
        List<String> changes = new ArrayList<>();
        for (Schema.Field field : present.getFields()) {
            Schema.@Nullable Field before = registered.getField(field.name());
            if (before == null) {
                changes.add("field %s is new".formatted(field.name()));
            } else if (!before.schema().equals(field.schema())) {
                changes.add("field %s has another type".formatted(field.name()));
            } else if (before.hasDefaultValue() != field.hasDefaultValue()) {
                changes.add(
                        "field %s has %s default value"
                                .formatted(field.name(), field.hasDefaultValue() ? "a" : "no"));
            }
        }
        for (Schema.Field field : registered.getFields()) {
            if (present.getField(field.name()) == null) {
                changes.add("field %s is gone".formatted(field.name()));
            }
        }
        return changes.isEmpty() ? List.of("only words about it") : changes;
    }
}
