package org.regionwire.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServiceRulesTest {
    private static final String GOOD = "org.regionwire.testkit.good";
    private static final String BAD = "org.regionwire.testkit.bad";

    @Test
    void aServiceWithItsFrameworksAtTheRimPasses() {
        JavaClasses classes = new ClassFileImporter().importPackages(GOOD);

        ServiceRules.rules(GOOD)
                .forEach(
                        rule ->
                                assertThatCode(() -> rule.check(classes))
                                        .doesNotThrowAnyException());
    }

    @Test
    void aRuleThatImportsKafkaIsRefused() {
        assertThat(broken(ServiceRules.rulesKnowNoFramework(BAD)))
                .singleElement()
                .asString()
                .contains("bad.cutting.Cutter", "TopicPartition");
    }

    @Test
    void aPackageNamedAfterALayerIsRefused() {
        assertThat(broken(ServiceRules.packagesAreNamedAfterWhatTheyDo()))
                .contains(BAD + ".util.Strings lives in " + BAD + ".util")
                .allMatch(line -> line.endsWith(BAD + ".util"));
    }

    @Test
    void aPackageThatIsNotNullMarkedIsRefused() {
        assertThat(broken(ServiceRules.packagesAreNullMarked()))
                .singleElement()
                .asString()
                .contains("bad.unmarked");
    }

    @Test
    void anInjectedFieldIsRefused() {
        assertThat(broken(ServiceRules.nothingIsInjectedIntoFields()))
                .singleElement()
                .asString()
                .contains("bad.web.Controller.cutter");
    }

    @Test
    void packagesInACycleAreRefused() {
        assertThat(broken(ServiceRules.packagesHaveNoCycles(BAD)))
                .singleElement()
                .asString()
                .contains("Slice cutting", "Slice dates");
    }

    private static List<String> broken(ArchRule rule) {
        JavaClasses classes = new ClassFileImporter().importPackages(BAD);
        return rule.evaluate(classes).getFailureReport().getDetails();
    }
}
