package org.regionwire.testkit;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.conditions.ArchConditions.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/** How a service is built; each tests itself with one line, {@code ServiceRules.check("…")}. */
public final class ServiceRules {
    private static final Set<String> LAYERS =
            Set.of("util", "utils", "common", "service", "impl", "dto", "helper", "helpers");

    private static final String INSTANCE =
            "${regionwire.host}-${regionwire.drawn.for-port-${server.port}:${server.port}}";

    private ServiceRules() {}

    /**
     * Checks the service's own classes, not its tests.
     *
     * @param service its package, such as {@code org.regionwire.ingest}
     * @throws AssertionError that names every class which breaks a rule, and why the rule stands
     */
    public static void check(String service) {
        JavaClasses classes = imported(service);
        rules(service).forEach(rule -> rule.check(classes));
        instancesAreNamedAfterMachineAndPort();
    }

    /** Two that nobody named must not share transactional ids, whatever machines they are on. */
    private static void instancesAreNamedAfterMachineAndPort() {
        String file = "application.yaml";
        try (InputStream yaml = ServiceRules.class.getClassLoader().getResourceAsStream(file)) {
            Map<String, Map<String, Object>> settings = new Yaml().load(yaml);
            Object instance = settings.getOrDefault("regionwire", Map.of()).get("instance");
            if (!INSTANCE.equals(instance)) {
                throw new AssertionError(
                        "regionwire.instance in %s is %s, not %s."
                                .formatted(file, instance, INSTANCE));
            }
        } catch (IOException e) {
            throw new AssertionError(file + " cannot be read.", e);
        }
    }

    /**
     * Like {@link #check}, for a module that is no service: its packages may all touch the broker,
     * and the module has a rule of its own about which classes do.
     */
    public static void checkShape(String module) {
        JavaClasses classes = imported(module);
        shape(module).forEach(rule -> rule.check(classes));
    }

    private static JavaClasses imported(String service) {
        JavaClasses classes =
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(service);
        if (classes.isEmpty()) {
            throw new AssertionError("There are no classes in " + service + ".");
        }
        return classes;
    }

    static List<ArchRule> rules(String service) {
        return Stream.concat(Stream.of(rulesKnowNoFramework(service)), shape(service).stream())
                .toList();
    }

    private static List<ArchRule> shape(String service) {
        return List.of(
                packagesAreNamedAfterWhatTheyDo(),
                packagesAreNullMarked(),
                nothingIsInjectedIntoFields(),
                packagesHaveNoCycles(service));
    }

    static ArchRule rulesKnowNoFramework(String service) {
        return classes()
                .that(
                        resideOutsideOfPackages(
                                service + ".app..", service + ".kafka..", service + ".web.."))
                .should(
                        not(
                                dependOnClassesThat(
                                        resideInAnyPackage(
                                                "org.springframework..",
                                                "org.apache.kafka..",
                                                "org.apache.avro..",
                                                "org.regionwire.schemas.."))))
                .because(
                        "what the service knows about news is tested and changed without a broker,"
                                + " a container or a wire format; only app, kafka and web touch those")
                .allowEmptyShould(true);
    }

    static ArchRule packagesAreNamedAfterWhatTheyDo() {
        return classes()
                .should(liveInAPackageNamedAfterWhatItDoes())
                .because("a service's list of packages reads like its table of contents");
    }

    static ArchRule packagesAreNullMarked() {
        return classes()
                .should(liveInANullMarkedPackage())
                .because("NullAway checks only packages that are @NullMarked");
    }

    static ArchRule nothingIsInjectedIntoFields() {
        return noFields()
                .should()
                .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
                .orShould()
                .beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
                .orShould()
                .beAnnotatedWith("jakarta.inject.Inject")
                .orShould()
                .beAnnotatedWith("jakarta.annotation.Resource")
                .because("a constructor says what a class needs, and a test can call it")
                .allowEmptyShould(true);
    }

    static ArchRule packagesHaveNoCycles(String service) {
        return slices().matching(service + ".(*)..")
                .should()
                .beFreeOfCycles()
                .because("packages in a cycle can only be read, tested and moved together")
                .allowEmptyShould(true);
    }

    private static ArchCondition<JavaClass> liveInAPackageNamedAfterWhatItDoes() {
        return new ArchCondition<>("live in a package that is named after what it does") {
            @Override
            public void check(JavaClass found, ConditionEvents events) {
                boolean named =
                        Arrays.stream(found.getPackageName().split("\\."))
                                .noneMatch(LAYERS::contains);
                events.add(event(found, named, "lives in " + found.getPackageName()));
            }
        };
    }

    private static ArchCondition<JavaClass> liveInANullMarkedPackage() {
        return new ArchCondition<>("live in a package that is @NullMarked") {
            @Override
            public void check(JavaClass found, ConditionEvents events) {
                boolean marked =
                        found.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked");
                String what = "lives in " + found.getPackageName() + ", which is not @NullMarked";
                events.add(event(found, marked, what));
            }
        };
    }

    private static SimpleConditionEvent event(JavaClass found, boolean kept, String what) {
        return new SimpleConditionEvent(found, kept, found.getName() + " " + what);
    }
}
