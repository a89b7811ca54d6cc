package org.regionwire.messaging;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void the_edge_knows_no_record_of_news_and_its_packages_have_no_cycles() {
        var classes =
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.regionwire.messaging");
        ArchRuleDefinition.noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.regionwire.schemas")
                .because("the edge carries any record; what is in it is the services' business")
                .check(classes);
        SlicesRuleDefinition.slices()
                .matching("org.regionwire.messaging.(*)..")
                .should()
                .beFreeOfCycles()
                .because("each part of the edge must be understood by itself")
                .check(classes);
    }
}
