package org.regionwire.console.deployment;

import java.io.PrintWriter;
import java.util.List;
import org.apache.kafka.clients.admin.Admin;
import org.regionwire.console.connection.Connection;
import org.regionwire.schemas.catalogue.TopicCatalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Topics as the catalogue has them. */
@Command(name = "topics", description = "Create the topics of the catalogue.")
public final class TopicsCommand {

    @Command(
            name = "create",
            description = "Create the topics that are missing; those that exist stay as they are.",
            mixinStandardHelpOptions = true)
    int create(
            @Mixin Connection connection,
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
            PrintWriter out = spec.commandLine().getOut();
            created.forEach(topic -> out.println("created " + topic));
            out.printf(
                    "%d of %d topics existed.%n",
                    catalogue.topics().size() - created.size(), catalogue.topics().size());
        }
        return 0;
    }

    @Spec private CommandSpec spec = CommandSpec.create();
}
