package org.regionwire.console.deadletters;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who handles letters, why, and how many at once. */
final class HandlingOptions {

    @Option(
            names = "--by",
            paramLabel = "NAME",
            defaultValue = "${sys:user.name}",
            description = "Who does it (default: ${DEFAULT-VALUE}).")
    String by = "";

    @Option(names = "--reason", paramLabel = "SENTENCE", description = "Why, for those who ask.")
    @Nullable String reason;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "1000",
            description = "Most letters of one call; the oldest first (default: 1000).")
    int limit;

    @Option(names = "--dry-run", description = "Say what would be done, and do nothing.")
    boolean dryRun;
}
