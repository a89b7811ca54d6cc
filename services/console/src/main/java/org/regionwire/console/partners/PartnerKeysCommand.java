package org.regionwire.console.partners;

import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.regionwire.console.connection.Connection;
import org.regionwire.console.keys.KeyOwners;
import org.regionwire.console.terminal.Terminal;
import org.regionwire.schemas.Partner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Keys of partners. To change a key without a pause: add, hand over, revoke the old one. */
@Command(
        name = "keys",
        description = {
            "Give partners keys, and take them back.",
            "To change one without a pause: add a key, hand it over, then revoke the old one."
        },
        synopsisSubcommandLabel = "COMMAND")
public final class PartnerKeysCommand {

    private final KeyOwners<Partner> owners =
            new KeyOwners<>(
                    "partner",
                    PartnerTopic.URI,
                    PartnerTopic.TOPIC,
                    Partner::getApiKeys,
                    (partner, keys, revision) ->
                            Partner.newBuilder(partner)
                                    .setApiKeys(keys)
                                    .setRevision(revision)
                                    .build(),
                    InstantSource.system());

    @Command(
            name = "add",
            description = "Make a key and print it. It cannot be shown again: only a hash is kept.")
    int add(
            @Mixin Connection connection,
            @Mixin Terminal terminal,
            @Parameters(paramLabel = "PARTNER", description = "Id of the partner.") String id,
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
        return owners.add(connection, terminal, id, label, expires);
    }

    @Command(name = "list", description = "List the keys of a partner, without their secrets.")
    int list(
            @Mixin Connection connection,
            @Mixin Terminal terminal,
            @Parameters(paramLabel = "PARTNER", description = "Id of the partner.") String id) {
        return owners.list(connection, terminal, id);
    }

    @Command(name = "revoke", description = "Take a key back: it opens nothing any more.")
    int revoke(
            @Mixin Connection connection,
            @Mixin Terminal terminal,
            @Parameters(paramLabel = "PARTNER", description = "Id of the partner.") String id,
            @Parameters(paramLabel = "KEY", description = "Id of the key, before its dot.")
                    String keyId)
            throws InterruptedException {
        return owners.revoke(connection, terminal, id, keyId);
    }
}
