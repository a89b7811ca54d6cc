package org.regionwire.console.partners;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.regionwire.console.connection.Connection;
import org.regionwire.console.terminal.ExitCode;
import org.regionwire.console.terminal.Terminal;
import org.regionwire.gazetteer.Gazetteer;
import org.regionwire.schemas.Partner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Sites that have agreed to acknowledge recalls. */
@Command(
        name = "partners",
        description = {
            "Say which sites acknowledge that they have taken down what was recalled.",
            "`receipts` shows who has, and who has not."
        },
        synopsisSubcommandLabel = "COMMAND",
        subcommands = PartnerKeysCommand.class)
public final class PartnersCommand {

    private static final Set<String> WIDEST = Set.of("000000", "world");

    /** A partner as it is listed. */
    record Listed(
            String id,
            String name,
            @Nullable String contact,
            List<String> regions,
            int keys,
            Instant since) {}

    @Command(name = "list", description = "List the partners on the topic.")
    int list(@Mixin Connection connection, @Mixin Terminal terminal) {
        List<Listed> partners =
                PartnerTopic.TOPIC.read(connection, terminal::progress).values().stream()
                        .map(PartnersCommand::listed)
                        .toList();
        terminal.answer(
                partners,
                () ->
                        partners.forEach(
                                p ->
                                        terminal.line(
                                                "%-16s %s; takes: %s; %s; since %s%s",
                                                p.id(),
                                                p.name(),
                                                p.regions().isEmpty()
                                                        ? "everything"
                                                        : String.join(", ", p.regions()),
                                                p.keys() == 0 ? "no key" : "keys: " + p.keys(),
                                                p.since(),
                                                p.contact() == null
                                                        ? ""
                                                        : "; contact: " + p.contact())));
        return ExitCode.DONE;
    }

    @Command(
            name = "put",
            description =
                    "Put the partners of a JSON file on the topic; known ones are replaced, their keys stay.")
    int put(
            @Mixin Connection connection,
            @Mixin Terminal terminal,
            @Parameters(
                            paramLabel = "FILE",
                            description =
                                    "A JSON array of objects with id, name, contact, regions (codes; none: everything).")
                    Path file)
            throws IOException, InterruptedException {
        Instant now = InstantSource.system().instant().truncatedTo(ChronoUnit.MILLIS);
        List<Partner> partners = PartnersFile.read(file, now, regions());
        PartnerTopic.TOPIC.write(
                connection,
                PartnerTopic.kept(
                        partners, PartnerTopic.TOPIC.read(connection, terminal::progress)));
        List<String> ids = partners.stream().map(Partner::getId).toList();
        terminal.answer(ids, () -> ids.forEach(id -> terminal.line("put %s", id)));
        return ExitCode.DONE;
    }

    @Command(
            name = "remove",
            description = "Nothing is asked of the partner any more, and its keys open nothing.")
    int remove(
            @Mixin Connection connection,
            @Mixin Terminal terminal,
            @Parameters(paramLabel = "PARTNER", description = "Id of the partner.") String id)
            throws InterruptedException {
        String uri = PartnerTopic.URI + id;
        if (!PartnerTopic.TOPIC.read(connection, terminal::progress).containsKey(uri)) {
            throw new IllegalArgumentException("there is no partner " + id);
        }
        PartnerTopic.TOPIC.remove(connection, uri);
        terminal.answer(List.of(id), () -> terminal.line("removed %s", id));
        return ExitCode.DONE;
    }

    private static Predicate<String> regions() {
        Gazetteer gazetteer = Gazetteer.load();
        return code -> WIDEST.contains(code) || gazetteer.byCode(code).isPresent();
    }

    private static Listed listed(Partner partner) {
        return new Listed(
                partner.getId(),
                partner.getName(),
                partner.getContact(),
                partner.getRegions(),
                partner.getApiKeys().size(),
                partner.getSince());
    }
}
