package org.regionwire.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility;
import org.apache.avro.SchemaCompatibility.SchemaCompatibilityType;
import org.apache.avro.specific.SpecificData;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.regionwire.schemas.catalogue.TopicCatalogue;
import org.regionwire.schemas.catalogue.TopicDefinition;

/** What apps may rely on. */
class ContractTest {

    /** Schemas of releases, as VERSION/NAME.avsc; begins with 1.0. */
    private static final Path RELEASED = Path.of("released");

    @TestFactory
    Stream<DynamicTest> every_field_says_what_it_is_and_every_enum_has_a_default() {
        return current().map(s -> DynamicTest.dynamicTest(s.getName(), () -> documented(s)));
    }

    @TestFactory
    Stream<DynamicTest> current_and_released_schemas_read_each_other() throws IOException {
        return Stream.concat(current(), released())
                .flatMap(
                        writer ->
                                current()
                                        .filter(r -> r.getFullName().equals(writer.getFullName()))
                                        .map(reader -> bothWays(writer, reader)));
    }

    @Test
    void the_public_article_has_no_note_to_editors_and_no_embargo() {
        assertThat(PublishedArticle.getClassSchema().getFields())
                .extracting(Schema.Field::name)
                .doesNotContain("edNote", "embargoedUntil", "documentUri")
                .contains("firstReleased", "orderedAt", "changes", "placements", "homeRegion");
    }

    @Test
    void a_status_that_a_reader_does_not_know_is_never_shown() {
        assertThat(PubStatus.getClassSchema().getEnumDefault()).isEqualTo("withheld");
    }

    @Test
    void an_app_needs_this_jar_and_no_class_of_the_registry_s_maker() {
        ArchRuleDefinition.noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.confluent..", "org.springframework..")
                .because("an app reads the topics with this jar, Avro and a Kafka client alone")
                .check(
                        new ClassFileImporter()
                                .withImportOption(new ImportOption.DoNotIncludeTests())
                                .importPackages("org.regionwire.schemas"));
    }

    @Test
    void the_catalogue_keeps_every_topic_as_the_architecture_says() {
        List<TopicDefinition> topics = TopicCatalogue.load().topics();
        assertThat(topics).allSatisfy(topic -> assertThat(topic.partitions()).isEqualTo(12));
        assertThat(topics)
                .filteredOn(topic -> topic.access().equals("public"))
                .extracting(TopicDefinition::name)
                .containsExactly("articles.published");
        assertThat(topics)
                .extracting(TopicDefinition::name)
                .contains(
                        "articles.ingested.enrichment.dlt",
                        "articles.enriched.categorization.dlt",
                        "articles.categorized.feed-publisher.dlt");
    }

    private static Stream<Schema> current() {
        return TopicCatalogue.load().topics().stream()
                .filter(topic -> topic.value() != null)
                .map(topic -> schema(topic.value()));
    }

    private static Schema schema(String name) {
        try {
            return SpecificData.get()
                    .getSchema(Class.forName(PublishedArticle.class.getPackageName() + "." + name));
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static Stream<Schema> released() throws IOException {
        if (!Files.isDirectory(RELEASED)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.walk(RELEASED)) {
            return files.filter(f -> f.toString().endsWith(".avsc")).toList().stream()
                    .map(ContractTest::parse);
        }
    }

    private static Schema parse(Path file) {
        try {
            return new Schema.Parser().parse(file.toFile());
        } catch (IOException e) {
            throw new AssertionError(file + " is no schema", e);
        }
    }

    private static DynamicTest bothWays(Schema one, Schema other) {
        return DynamicTest.dynamicTest(
                one.getName(),
                () -> {
                    assertThat(reads(one, other)).isEqualTo(SchemaCompatibilityType.COMPATIBLE);
                    assertThat(reads(other, one)).isEqualTo(SchemaCompatibilityType.COMPATIBLE);
                });
    }

    private static SchemaCompatibilityType reads(Schema reader, Schema writer) {
        return SchemaCompatibility.checkReaderWriterCompatibility(reader, writer).getType();
    }

    private static void documented(Schema schema) {
        switch (schema.getType()) {
            case RECORD -> {
                assertThat(schema.getDoc()).as(schema.getName()).isNotBlank();
                for (Schema.Field field : schema.getFields()) {
                    assertThat(field.doc()).as(schema.getName() + "." + field.name()).isNotBlank();
                    documented(field.schema());
                }
            }
            case ARRAY -> documented(schema.getElementType());
            case UNION -> schema.getTypes().forEach(ContractTest::documented);
            case ENUM -> assertThat(schema.getEnumDefault()).as(schema.getName()).isNotNull();
            default -> {
                // Primitive types say nothing of themselves.
            }
        }
    }
}
