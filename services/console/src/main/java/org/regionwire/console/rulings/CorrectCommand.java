package org.regionwire.console.rulings;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The decision as a command. */
@Command(
        name = "correct",
        description = "Put an article into other regions or topics; later revisions keep that.")
public final class CorrectCommand implements Callable<Integer> {

    @Mixin private RulingOptions options = new RulingOptions();

    @Option(
            names = "--region",
            paramLabel = "CODE",
            split = ",",
            description =
                    "All regions that it is about, GB/T 2260, the most specific first; commas"
                            + " between them, or the option again for each.")
    private List<String> regions = List.of();

    @Option(
            names = "--topic",
            paramLabel = "URI",
            split = ",",
            description =
                    "All its topics, by the uris of IPTC Media Topics; commas between them, or the"
                            + " option again for each.")
    private List<String> subjects = List.of();

    @Override
    public Integer call() throws InterruptedException {
        return options.carryOut(Decision.Kind.CORRECT, regions, subjects);
    }
}
