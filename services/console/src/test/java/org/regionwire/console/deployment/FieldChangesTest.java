package org.regionwire.console.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.junit.jupiter.api.Test;

class FieldChangesTest {

    private static final Schema OLD =
            SchemaBuilder.record("Article")
                    .fields()
                    .requiredString("uri")
                    .requiredString("headline")
                    .requiredInt("version")
                    .endRecord();

    @Test
    void new_lost_and_retyped_fields_are_named() {
        Schema changed =
                SchemaBuilder.record("Article")
                        .fields()
                        .requiredString("uri")
                        .requiredLong("version")
                        .optionalString("kicker")
                        .endRecord();

        assertThat(FieldChanges.between(OLD, changed))
                .containsExactly(
                        "field version has another type",
                        "field kicker is new",
                        "field headline is gone");
    }

    @Test
    void a_default_value_is_a_change() {
        Schema changed =
                SchemaBuilder.record("Article")
                        .fields()
                        .requiredString("uri")
                        .requiredString("headline")
                        .name("version")
                        .type()
                        .intType()
                        .intDefault(1)
                        .endRecord();

        assertThat(FieldChanges.between(OLD, changed))
                .containsExactly("field version has a default value");
    }

    @Test
    void the_same_fields_differ_in_words_only() {
        assertThat(FieldChanges.between(OLD, OLD)).containsExactly("only words about it");
    }
}
