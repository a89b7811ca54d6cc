package org.regionwire.benchmarks;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.regionwire.benchmarks.load.MadeUpPages;
import org.regionwire.benchmarks.questions.Latency;
import org.regionwire.benchmarks.questions.Pages;
import org.regionwire.benchmarks.questions.Polls;
import org.regionwire.benchmarks.questions.Pushes;
import org.regionwire.benchmarks.questions.Reading;
import org.regionwire.benchmarks.questions.Rulings;
import org.regionwire.benchmarks.questions.Stages;
import org.regionwire.benchmarks.questions.WholeWire;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * The program behind {@code services/benchmarks/run}. Status 0 done, 1 failed, 2 called wrongly.
 */
@Command(
        name = "services/benchmarks/run",
        mixinStandardHelpOptions = true,
        description =
                "Measures a wire of its own on this machine, which should have nothing else to do.",
        synopsisSubcommandLabel = "QUESTION")
public final class Benchmarks {

    @Command(
            name = "stages",
            mixinStandardHelpOptions = true,
            description = "How many articles a second does one instance of each service carry?")
    int stages(
            @Option(names = "--articles", defaultValue = "6000", description = "${DEFAULT-VALUE}")
                    int articles,
            @Option(
                            names = "--connections",
                            defaultValue = "4",
                            description = "that post: ${DEFAULT-VALUE}")
                    int connections,
            @Mixin Output output) {
        return output.print(
                "stages",
                Map.of("articles", articles, "connections", connections),
                folder -> Stages.measure(folder, articles, connections));
    }

    @Command(
            name = "wire",
            mixinStandardHelpOptions = true,
            description = "How many articles a second does the standalone carry from page to feed?")
    int wire(
            @Option(names = "--articles", defaultValue = "6000", description = "${DEFAULT-VALUE}")
                    int articles,
            @Option(
                            names = "--connections",
                            defaultValue = "4",
                            description = "that post: ${DEFAULT-VALUE}")
                    int connections,
            @Mixin Output output) {
        return output.print(
                "wire",
                Map.of("articles", articles, "connections", connections),
                folder -> WholeWire.measure(folder, articles, connections));
    }

    @Command(
            name = "latency",
            mixinStandardHelpOptions = true,
            description = "How long is it from sending a page until a reader can open its article?")
    int latency(
            @Option(names = "--probes", defaultValue = "200", description = "${DEFAULT-VALUE}")
                    int probes,
            @Option(
                            names = "--load",
                            defaultValue = "50",
                            description = "articles a second beside the probes: ${DEFAULT-VALUE}")
                    int load,
            @Mixin Output output) {
        return output.print(
                "latency",
                Map.of("probes", probes, "load", load),
                folder -> Latency.measure(folder, probes, load));
    }

    @Command(
            name = "rulings",
            mixinStandardHelpOptions = true,
            description =
                    "How long is it from an operator's withhold, lift or kill until all views obey?")
    int rulings(
            @Option(names = "--articles", defaultValue = "50", description = "${DEFAULT-VALUE}")
                    int articles,
            @Mixin Output output) {
        return output.print(
                "rulings",
                Map.of("articles", articles),
                folder -> Rulings.measure(folder, articles));
    }

    @Command(
            name = "pushes",
            mixinStandardHelpOptions = true,
            description =
                    "How many pushes a second does one hub send, and how soon have all partners an article?")
    int pushes(
            @Option(names = "--partners", defaultValue = "200", description = "${DEFAULT-VALUE}")
                    int partners,
            @Option(names = "--articles", defaultValue = "20", description = "${DEFAULT-VALUE}")
                    int articles,
            @Mixin Output output) {
        return output.print(
                "pushes",
                Map.of("partners", partners, "articles", articles),
                folder -> Pushes.measure(folder, partners, articles));
    }

    @Command(
            name = "reading",
            mixinStandardHelpOptions = true,
            description =
                    "How many articles do the rules read a second on one thread, without a broker?")
    int reading(
            @Option(names = "--articles", defaultValue = "500", description = "${DEFAULT-VALUE}")
                    int articles,
            @Mixin Output output) {
        return output.print(
                "reading",
                Map.of("articles", articles),
                folder -> Reading.measure(new MadeUpPages(folder), articles));
    }

    @Command(
            name = "polls",
            mixinStandardHelpOptions = true,
            description =
                    "How many polls a second does a view answer, and how many nginx? Needs wrk and nginx.")
    int polls(
            @Option(
                            names = "--rounds",
                            defaultValue = "5",
                            description = "of each server, in turn: ${DEFAULT-VALUE}")
                    int rounds,
            @Option(
                            names = "--seconds",
                            defaultValue = "5",
                            description = "of a round: ${DEFAULT-VALUE}")
                    int seconds,
            @Option(
                            names = "--connections",
                            defaultValue = "32",
                            description = "that poll: ${DEFAULT-VALUE}")
                    int connections,
            @Mixin Output output) {
        return output.print(
                "polls",
                Map.of("rounds", rounds, "seconds", seconds, "connections", connections),
                folder -> Polls.measure(folder, rounds, Duration.ofSeconds(seconds), connections));
    }

    @Command(
            name = "pages",
            mixinStandardHelpOptions = true,
            description =
                    "How long does a feed take to be made out of an index of so many articles?")
    int pages(
            @Option(
                            names = "--sizes",
                            split = ",",
                            defaultValue = "1000,300000",
                            description = "rising: ${DEFAULT-VALUE}")
                    List<Integer> sizes,
            @Mixin Output output) {
        return output.print(
                "pages", Map.of("sizes", sizes), folder -> Pages.measure(folder, sizes));
    }

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Benchmarks());
    }
}
