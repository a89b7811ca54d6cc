package org.regionwire.console.deployment;

import org.regionwire.console.connection.Connection;
import org.regionwire.schemas.catalogue.TopicCatalogue;
import org.regionwire.schemas.registration.SchemaRegistration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Schemas as this version has them. */
@Command(name = "schemas", description = "Register the schemas of the topics.")
public final class SchemasCommand {

    @Command(
            name = "register",
            description =
                    "Register the schemas in the catalogue's order, FULL_TRANSITIVE; doing it again"
                            + " changes nothing.",
            mixinStandardHelpOptions = true)
    int register(@Mixin Connection connection) {
        new SchemaRegistration(connection.registry())
                .registerAll(TopicCatalogue.load())
                .forEach(
                        (subject, id) ->
                                spec.commandLine().getOut().printf("%s has id %d%n", subject, id));
        return 0;
    }

    @Spec private CommandSpec spec = CommandSpec.create();
}
