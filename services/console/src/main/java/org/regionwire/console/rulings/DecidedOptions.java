package org.regionwire.console.rulings;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every decision on an article has on the command line: which, why, and who decides. */
public final class DecidedOptions {

    @Parameters(paramLabel = "URI", description = "The article.")
    private String uri = "";

    @Option(
            names = "--reason",
            paramLabel = "SENTENCE",
            description =
                    "Why; stays inside for ever and is never published: do not quote the article.")
    private @Nullable String reason;

    @Option(
            names = "--by",
            paramLabel = "NAME",
            defaultValue = "${sys:user.name}",
            description = "Who decides (default: ${DEFAULT-VALUE}).")
    private String by = "";

    public String uri() {
        return uri;
    }

    public @Nullable String reason() {
        return reason;
    }

    public String by() {
        return by;
    }
}
