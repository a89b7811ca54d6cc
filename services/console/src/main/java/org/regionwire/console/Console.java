package org.regionwire.console;

import java.io.PrintWriter;
import org.regionwire.console.deployment.SchemasCommand;
import org.regionwire.console.deployment.TopicsCommand;
import org.regionwire.console.providers.ProvidersCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The operator's command line. Exit codes: 0 done, 1 failed, 2 called wrongly. */
@Command(
        name = "regionwire",
        description = "Runs the wire's topics, schemas and providers.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {TopicsCommand.class, SchemasCommand.class, ProvidersCommand.class})
public final class Console {

    public static void main(String[] args) {
        System.exit(
                commandLine(new PrintWriter(System.out, true), new PrintWriter(System.err, true))
                        .execute(args));
    }

    static CommandLine commandLine(PrintWriter out, PrintWriter err) {
        return new CommandLine(new Console())
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler(
                        (e, commandLine, _) -> {
                            commandLine.getErr().println("regionwire: " + e.getMessage());
                            return CommandLine.ExitCode.SOFTWARE;
                        });
    }
}
