package org.regionwire.console.deployment;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.jspecify.annotations.Nullable;
import org.regionwire.console.connection.Connection;
import org.regionwire.console.terminal.ExitCode;
import org.regionwire.console.terminal.Terminal;
import org.regionwire.schemas.catalogue.TopicCatalogue;
import org.regionwire.schemas.catalogue.TopicDefinition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Topics as the catalogue has them. */
@Command(
        name = "topics",
        description = "Create the topics of the catalogue, describe them, check them.",
        synopsisSubcommandLabel = "COMMAND")
public final class TopicsCommand {

    /** What create did. */
    record Created(List<String> created, int existed) {}

    /**
     * A topic as the catalogue and the broker have it.
     *
     * @param broker null while the broker does not have it
     */
    record Described(
            String name,
            String record,
            String key,
            @Nullable String value,
            String access,
            String cleanup,
            @Nullable String retention,
            @Nullable TopicAtBroker broker) {}

    @Command(
            name = "create",
            description = "Create the topics that are missing; those that exist stay as they are.")
    int create(
            @Mixin Connection connection,
            @Mixin Terminal terminal,
            @Option(
                            names = "--replication",
                            paramLabel = "N",
                            defaultValue = "1",
                            description = "Copies of each partition; 3 on a cluster (default: 1).")
                    int replication)
            throws InterruptedException {
        TopicCatalogue catalogue = TopicCatalogue.load();
        try (Admin admin = connection.admin()) {
            List<String> created = catalogue.create(admin, replication);
            int existed = catalogue.topics().size() - created.size();
            terminal.answer(
                    new Created(created, existed),
                    () -> {
                        created.forEach(topic -> terminal.line("created %s", topic));
                        terminal.line(
                                "%d of %d topics existed.", existed, catalogue.topics().size());
                    });
        }
        return ExitCode.DONE;
    }

    @Command(name = "describe", description = "What is on each topic, and how it is kept.")
    int describe(
            @Mixin Connection connection,
            @Mixin Terminal terminal,
            @Parameters(
                            paramLabel = "TOPIC",
                            arity = "0..*",
                            description = "These only (default: all).")
                    @Nullable List<String> names)
            throws InterruptedException, ExecutionException {
        List<TopicDefinition> topics = named(terminal, names == null ? List.of() : names);
        List<Described> described;
        try (Admin admin = connection.admin()) {
            Map<String, TopicAtBroker> broker =
                    BrokerTopics.read(admin, topics.stream().map(TopicDefinition::name).toList());
            described = topics.stream().map(t -> described(t, broker.get(t.name()))).toList();
        }
        terminal.answer(described, () -> described.forEach(topic -> print(terminal, topic)));
        return ExitCode.DONE;
    }

    @Command(
            name = "check",
            description = "Compare the broker with the catalogue: topics, partitions, configs.")
    int check(@Mixin Connection connection, @Mixin Terminal terminal)
            throws InterruptedException, ExecutionException {
        TopicCatalogue catalogue = TopicCatalogue.load();
        List<String> names = catalogue.topics().stream().map(TopicDefinition::name).toList();
        try (Admin admin = connection.admin()) {
            List<Difference> differences =
                    CatalogueCheck.differences(catalogue, BrokerTopics.read(admin, names));
            terminal.answer(
                    differences,
                    () -> {
                        differences.forEach(difference -> terminal.line("%s", difference));
                        terminal.line(
                                "%d topics, %d differences.", names.size(), differences.size());
                    });
            return differences.isEmpty() ? ExitCode.DONE : ExitCode.NOT_AS_IT_SHOULD_BE;
        }
    }

    private static List<TopicDefinition> named(Terminal terminal, List<String> names) {
        TopicCatalogue catalogue = TopicCatalogue.load();
        if (names.isEmpty()) {
            return catalogue.topics();
        }
        return names.stream()
                .map(
                        name ->
                                catalogue
                                        .topic(name)
                                        .orElseThrow(
                                                () ->
                                                        terminal.calledWrongly(
                                                                "the catalogue has no topic "
                                                                        + name)))
                .toList();
    }

    private static Described described(TopicDefinition topic, @Nullable TopicAtBroker broker) {
        return new Described(
                topic.name(),
                topic.record(),
                topic.key(),
                topic.value(),
                topic.access(),
                topic.cleanup(),
                topic.retention() == null ? null : topic.retention().toString(),
                broker);
    }

    private static void print(Terminal terminal, Described topic) {
        terminal.line("%s (%s)", topic.name(), topic.access());
        terminal.line("    one record is %s", topic.record());
        terminal.line(
                "    key: %s; value: %s; %s",
                topic.key(),
                topic.value() == null ? "bytes" : topic.value(),
                topic.retention() == null ? "compacted" : "kept for " + topic.retention());
        TopicAtBroker broker = topic.broker();
        terminal.line(
                "    %s",
                broker == null
                        ? "the broker does not have it: regionwire topics create"
                        : "%d partitions, %d copies, at most %,d records"
                                .formatted(
                                        broker.partitions(),
                                        broker.replication(),
                                        broker.records()));
    }
}
