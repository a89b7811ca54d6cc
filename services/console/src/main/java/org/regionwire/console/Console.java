package org.regionwire.console;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import org.regionwire.console.backup.BackupCommand;
import org.regionwire.console.backup.RestoreCommand;
import org.regionwire.console.connection.Place;
import org.regionwire.console.deadletters.DeadLettersCommand;
import org.regionwire.console.deployment.SchemasCommand;
import org.regionwire.console.deployment.TopicsCommand;
import org.regionwire.console.erasure.EraseCommand;
import org.regionwire.console.explaining.ExplainCommand;
import org.regionwire.console.pages.CutCommand;
import org.regionwire.console.partners.PartnersCommand;
import org.regionwire.console.providers.ProvidersCommand;
import org.regionwire.console.publishing.PublishCommand;
import org.regionwire.console.receipts.ReceiptsCommand;
import org.regionwire.console.rulings.CorrectCommand;
import org.regionwire.console.rulings.KillCommand;
import org.regionwire.console.rulings.LiftCommand;
import org.regionwire.console.rulings.WithholdCommand;
import org.regionwire.console.terminal.ExitCode;
import org.regionwire.console.training.TrainCommand;
import org.regionwire.console.whereabouts.WhereCommand;
import org.regionwire.schemas.wireformat.AvroSafety;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The operator's command line. */
@Command(
        name = "regionwire",
        description = {
            "Runs the wire: its topics, schemas and providers, what is on it, and what may be"
                    + " seen.",
            "Without options it talks to a standalone on this machine."
        },
        versionProvider = Console.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            PublishCommand.class,
            WhereCommand.class,
            KillCommand.class,
            WithholdCommand.class,
            LiftCommand.class,
            CorrectCommand.class,
            EraseCommand.class,
            DeadLettersCommand.class,
            ProvidersCommand.class,
            PartnersCommand.class,
            ReceiptsCommand.class,
            TopicsCommand.class,
            SchemasCommand.class,
            CutCommand.class,
            ExplainCommand.class,
            TrainCommand.class,
            BackupCommand.class,
            RestoreCommand.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:failed; the reason is on standard error",
            "2:called wrongly",
            "3:done, but what was found or waited for is not as it should be"
        })
public final class Console {

    /** Columns: with fewer, addresses are broken. */
    private static final int HELP_WIDTH = 100;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Say what the command does and which options it has.")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Say which version this is.")
    private boolean version;

    /** As the jar's manifest has it. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = Console.class.getPackage().getImplementationVersion();
            return new String[] {"regionwire " + (version == null ? "(not packed)" : version)};
        }
    }

    public static void main(String[] args) {
        // Before the first logger: libraries are silent unless something is wrong.
        if (System.getProperty("logback.configurationFile") == null) {
            System.setProperty(
                    "logback.configurationFile", "org/regionwire/console/console-logback.xml");
        }
        AvroSafety.apply();
        System.exit(
                commandLine(
                                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                                new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                        .execute(args));
    }

    /** The whole command line, for programs and tests that bring their own output. */
    public static CommandLine commandLine(PrintWriter out, PrintWriter err) {
        InstantSource clock = InstantSource.system();
        return new CommandLine(new Console())
                .setUsageHelpWidth(HELP_WIDTH)
                .setOut(out)
                .setErr(err)
                .registerConverter(Place.class, Place::parse)
                .registerConverter(Instant.class, text -> Times.read(text, clock.instant()))
                .setExecutionExceptionHandler(
                        (e, commandLine, _) -> {
                            commandLine.getErr().println("regionwire: " + Failures.sentence(e));
                            return ExitCode.FAILED;
                        });
    }
}
