package org.regionwire.console.providers;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.regionwire.console.connection.Connection;
import org.regionwire.schemas.Provider;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Providers from a file. */
@Command(name = "providers", description = "Say who may deliver.")
public final class ProvidersCommand {

    @Command(
            name = "put",
            description = "Put the providers of a JSON file on the topic; known ones are replaced.",
            mixinStandardHelpOptions = true)
    int put(@Mixin Connection connection, @Parameters(paramLabel = "FILE") Path file)
            throws IOException, InterruptedException {
        List<Provider> providers = ProvidersFile.read(file, InstantSource.system().millis());
        ProviderTopic.put(connection, providers);
        providers.forEach(p -> spec.commandLine().getOut().println("put " + p.getId()));
        return 0;
    }

    @Spec private CommandSpec spec = CommandSpec.create();
}
