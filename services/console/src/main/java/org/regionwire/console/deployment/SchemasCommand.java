package org.regionwire.console.deployment;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.avro.Schema;
import org.regionwire.console.connection.Connection;
import org.regionwire.console.connection.TopicValues;
import org.regionwire.console.terminal.ExitCode;
import org.regionwire.console.terminal.Terminal;
import org.regionwire.schemas.catalogue.TopicCatalogue;
import org.regionwire.schemas.catalogue.TopicDefinition;
import org.regionwire.schemas.registration.SchemaRegistration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Schemas as this version has them. */
@Command(
        name = "schemas",
        description = "Register the schemas of the topics, or see what that would change.",
        synopsisSubcommandLabel = "COMMAND")
public final class SchemasCommand {

    @Command(
            name = "register",
            description =
                    "Register the schemas in the catalogue's order, FULL_TRANSITIVE; doing it again"
                            + " changes nothing.")
    int register(@Mixin Connection connection, @Mixin Terminal terminal) {
        Map<String, Integer> ids =
                new SchemaRegistration(connection.registry()).registerAll(TopicCatalogue.load());
        terminal.answer(
                ids,
                () -> ids.forEach((subject, id) -> terminal.line("%s has id %d", subject, id)));
        return ExitCode.DONE;
    }

    @Command(
            name = "check",
            description =
                    "Say what register would change, field by field, and whether every registered"
                            + " version goes with it.")
    int check(@Mixin Connection connection, @Mixin Terminal terminal)
            throws IOException, InterruptedException {
        List<SchemaChange> changes = new ArrayList<>();
        try (RegistryCheck registry = new RegistryCheck(connection.registry())) {
            for (TopicDefinition topic : TopicCatalogue.load().topics()) {
                Optional<Schema> schema = TopicValues.schema(topic);
                if (schema.isPresent() && topic.subject().isPresent()) {
                    changes.add(registry.change(topic.subject().get(), schema.get()));
                }
            }
        }
        terminal.answer(changes, () -> changes.forEach(change -> print(terminal, change)));
        return changes.stream().allMatch(c -> c.effect() == SchemaChange.Effect.NONE)
                ? ExitCode.DONE
                : ExitCode.NOT_AS_IT_SHOULD_BE;
    }

    private static void print(Terminal terminal, SchemaChange change) {
        terminal.line("%s %s", change.subject(), change.effect());
        change.details().forEach(detail -> terminal.line("    %s", detail));
    }
}
