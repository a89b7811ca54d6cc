package org.regionwire.console.deadletters;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.regionwire.console.connection.Place;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which letters, on the command line. */
final class SelectionOptions {

    @Parameters(
            paramLabel = "PLACE",
            arity = "0..*",
            description = "Only these letters: topic/partition/offset, as list shows it.")
    private List<Place> places = List.of();

    @Option(
            names = "--topic",
            paramLabel = "TOPIC",
            description = "Only letters in this dead-letter topic, or that came from this topic.")
    private @Nullable String topic;

    @Option(
            names = "--cause",
            paramLabel = "WORDS",
            description = "Only letters with these words in the cause, in upper or lower case.")
    private @Nullable String cause;

    @Option(names = "--uri", paramLabel = "URI", description = "Only letters of this article.")
    private @Nullable String uri;

    @Option(
            names = "--since",
            paramLabel = "TIME",
            description =
                    "Only letters since then: 2026-01-31T08:00:00Z, or PT2H for two hours ago.")
    private @Nullable Instant since;

    Selection selection(boolean handled) {
        return new Selection(topic, cause, uri, since, places, handled);
    }
}
