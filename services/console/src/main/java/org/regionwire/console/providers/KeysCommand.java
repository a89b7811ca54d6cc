package org.regionwire.console.providers;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.regionwire.console.connection.Connection;
import org.regionwire.console.terminal.ExitCode;
import org.regionwire.console.terminal.Terminal;
import org.regionwire.schemas.ApiKey;
import org.regionwire.schemas.Provider;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Keys of providers. To change a key without a pause: add, hand over, revoke the old one. */
@Command(
        name = "keys",
        description = {
            "Give providers keys, and take them back.",
            "To change one without a pause: add a key, hand it over, then revoke the old one."
        },
        synopsisSubcommandLabel = "COMMAND")
public final class KeysCommand {

    private static final InstantSource CLOCK = InstantSource.system();

    /** A key as it is listed. */
    record Listed(
            String id, @Nullable String label, Instant createdAt, @Nullable Instant expires) {}

    /** A key as it is handed over. */
    record HandedOver(String provider, String id, String key) {}

    @Command(
            name = "add",
            description = "Make a key and print it. It cannot be shown again: only a hash is kept.")
    int add(
            @Mixin Connection connection,
            @Mixin Terminal terminal,
            @Parameters(paramLabel = "PROVIDER", description = "Id of the provider.") String id,
            @Option(
                            names = "--label",
                            paramLabel = "TEXT",
                            description = "Which system will use it.")
                    @Nullable String label,
            @Option(
                            names = "--expires",
                            paramLabel = "TIME",
                            description = "When it ends, such as 2027-01-31T00:00:00Z.")
                    @Nullable Instant expires)
            throws InterruptedException {
        Provider provider = provider(connection, terminal, id);
        NewKey made = NewKey.make(new SecureRandom(), label, CLOCK.instant(), expires);
        ProviderTopic.replace(
                connection, List.of(Keyring.with(provider, made.kept(), CLOCK.millis())));
        terminal.answer(
                new HandedOver(id, made.kept().getId(), made.key()),
                () -> terminal.line(made.key()));
        return ExitCode.DONE;
    }

    @Command(name = "list", description = "List the keys of a provider, without their secrets.")
    int list(
            @Mixin Connection connection,
            @Mixin Terminal terminal,
            @Parameters(paramLabel = "PROVIDER", description = "Id of the provider.") String id) {
        List<Listed> keys =
                provider(connection, terminal, id).getApiKeys().stream()
                        .map(KeysCommand::listed)
                        .toList();
        terminal.answer(
                keys,
                () ->
                        keys.forEach(
                                key ->
                                        terminal.line(
                                                "%s since %s%s%s",
                                                key.id(),
                                                key.createdAt(),
                                                key.expires() == null
                                                        ? ""
                                                        : " until " + key.expires(),
                                                key.label() == null ? "" : ": " + key.label())));
        return ExitCode.DONE;
    }

    @Command(name = "revoke", description = "Take a key back: it opens nothing any more.")
    int revoke(
            @Mixin Connection connection,
            @Mixin Terminal terminal,
            @Parameters(paramLabel = "PROVIDER", description = "Id of the provider.") String id,
            @Parameters(paramLabel = "KEY", description = "Id of the key, before its dot.")
                    String keyId)
            throws InterruptedException {
        Provider provider = provider(connection, terminal, id);
        ProviderTopic.replace(
                connection, List.of(Keyring.without(provider, keyId, CLOCK.millis())));
        terminal.answer(List.of(keyId), () -> terminal.line("revoked %s", keyId));
        return ExitCode.DONE;
    }

    private static Provider provider(Connection connection, Terminal terminal, String id) {
        Map<String, Provider> known = ProviderTopic.read(connection, terminal::progress);
        Provider provider = known.get(ProvidersFile.uri(id));
        if (provider == null) {
            throw new IllegalArgumentException(
                    "there is no provider %s: `providers put` adds it".formatted(id));
        }
        return provider;
    }

    private static Listed listed(ApiKey key) {
        return new Listed(key.getId(), key.getLabel(), key.getCreatedAt(), key.getExpires());
    }
}
