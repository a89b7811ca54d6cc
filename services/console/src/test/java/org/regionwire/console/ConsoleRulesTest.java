package org.regionwire.console;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.regionwire.testkit.ServiceRules;

class ConsoleRulesTest {

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.regionwire.console");

    @Test
    void the_console_is_built_like_the_house() {
        ServiceRules.checkShape("org.regionwire.console");
    }

    @Test
    void commands_and_options_move_no_records() {
        noClasses()
                .that(simpleNameEndingWith("Command").or(simpleNameEndingWith("Options")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.apache.kafka.clients.producer..",
                        "org.apache.kafka.clients.consumer..")
                .because("a command reads its arguments and prints; what it does is tested alone")
                .check(CLASSES);
    }

    @Test
    void the_command_line_is_known_to_commands_alone() {
        noClasses()
                .that()
                .resideInAPackage("org.regionwire.console.*..")
                .and()
                .haveNameNotMatching(".*(Command|Options|Connection|Terminal)(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("picocli..")
                .because("what is done must be callable by programs and tests without a line")
                .check(CLASSES);
    }

    @Test
    void decisions_are_taken_without_a_broker() {
        noClasses()
                .that(
                        nameMatching(
                                ".*\\.(Decision|Sentences|LoopGuard|Selection|Whereabouts|Steps"
                                        + "|CaptureOrder|SchemaIds|FieldChanges|Handling)"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.kafka..", "org.springframework..", "picocli..")
                .because("rules are literal in, literal out")
                .check(CLASSES);
    }
}
