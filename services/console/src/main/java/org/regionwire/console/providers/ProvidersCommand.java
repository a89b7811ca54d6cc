package org.regionwire.console.providers;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.regionwire.console.connection.Connection;
import org.regionwire.console.terminal.ExitCode;
import org.regionwire.console.terminal.Terminal;
import org.regionwire.schemas.Provider;
import org.regionwire.schemas.Publication;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Who may deliver. */
@Command(
        name = "providers",
        description = "Say who may deliver, and see who does.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = ProviderKeysCommand.class)
public final class ProvidersCommand {

    /** A provider as it is listed. */
    record Listed(
            String id,
            String name,
            boolean enabled,
            String textRights,
            List<String> publications,
            int keys,
            @Nullable Integer documentsPerHour) {}

    @Command(name = "list", description = "List the providers on the topic.")
    int list(@Mixin Connection connection, @Mixin Terminal terminal) {
        List<Listed> providers =
                ProviderTopic.read(connection, terminal::progress).values().stream()
                        .map(ProvidersCommand::listed)
                        .toList();
        terminal.answer(
                providers,
                () ->
                        providers.forEach(
                                p ->
                                        terminal.line(
                                                "%-16s %s%s; text: %s; publications: %s; %s",
                                                p.id(),
                                                p.name(),
                                                p.enabled() ? "" : " (disabled)",
                                                p.textRights(),
                                                String.join(", ", p.publications()),
                                                p.keys() == 0 ? "no key" : "keys: " + p.keys())));
        return ExitCode.DONE;
    }

    @Command(
            name = "put",
            description =
                    "Put the providers of a JSON file on the topic; known ones are replaced, their keys stay.")
    int put(
            @Mixin Connection connection,
            @Mixin Terminal terminal,
            @Parameters(
                            paramLabel = "FILE",
                            description =
                                    "A JSON array of providers, such as seeds/providers.json.")
                    Path file)
            throws IOException, InterruptedException {
        List<Provider> providers = ProvidersFile.read(file, InstantSource.system().millis());
        ProviderTopic.put(connection, providers, terminal::progress);
        List<String> ids = providers.stream().map(Provider::getId).toList();
        terminal.answer(ids, () -> ids.forEach(id -> terminal.line("put %s", id)));
        return ExitCode.DONE;
    }

    private static Listed listed(Provider provider) {
        return new Listed(
                provider.getId(),
                provider.getName(),
                provider.getEnabled(),
                provider.getTextRights().toString(),
                provider.getPublications().stream()
                        .map(Publication::getId)
                        .collect(Collectors.toList()),
                provider.getApiKeys().size(),
                provider.getDocumentsPerHour());
    }
}
