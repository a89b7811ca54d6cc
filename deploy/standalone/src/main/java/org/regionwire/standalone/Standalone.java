package org.regionwire.standalone;

import java.io.PrintStream;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.regionwire.platform.StartFailure;

/** The program behind {@code deploy/standalone/run}. Status 0 done, 1 failed, 2 called wrongly. */
public final class Standalone {
    private static final int FAILED = 1;
    private static final int CALLED_WRONGLY = 2;
    private static final int INTERRUPTED = 130;
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    private Standalone() {}

    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), System.getenv(), System.out, System.err));
    }

    static int run(
            List<String> arguments,
            Map<String, String> environment,
            PrintStream out,
            PrintStream err) {
        try {
            var checkout = Checkout.find();
            return switch (Options.parse(arguments, environment, checkout.data())) {
                case Options.Help() -> {
                    out.print(Options.HELP);
                    yield 0;
                }
                case Options.Wrong(String message) -> {
                    err.println(message);
                    yield CALLED_WRONGLY;
                }
                case Options.Run asked -> run(checkout, asked, out, err);
            };
        } catch (StartFailure e) {
            err.println(sentence(e));
            return FAILED;
        }
    }

    private static int run(Checkout checkout, Options.Run asked, PrintStream out, PrintStream err) {
        var progress = new Progress(out);
        var wire =
                new StandaloneWire(
                        checkout, asked.ports(), asked.instances(), asked.data(), progress);
        var interruption = Interruption.watch(wire::hurry);
        int status = INTERRUPTED;
        try {
            if (asked.platformOnly()) {
                wire.startPlatform();
                out.printf("%nKafka    %s%n", wire.bootstrapServers());
                out.printf("schemas  %s%n%n", wire.registry());
            } else {
                wire.start();
                feed(wire, checkout, asked, progress, out);
            }
            progress.say("The wire is up; Ctrl-C stops it");
            stayUp(wire, progress);
        } catch (RuntimeException e) {
            if (interruption.hasCome()) {
                progress.say("Stopping; Ctrl-C again is quicker");
            } else {
                err.printf("%n%s%n", sentence(e));
                status = FAILED;
            }
        }
        // The flag of an interruption would end the waiting for what now has to stop.
        boolean _ = Thread.interrupted();
        wire.close();
        progress.say("Everything has stopped");
        return status;
    }

    private static void feed(
            StandaloneWire wire,
            Checkout checkout,
            Options.Run asked,
            Progress progress,
            PrintStream out) {
        try (var client = new WireClient(wire.ingest(), wire.feeds())) {
            if (asked.seeds()) {
                var seeds = SeedFile.in(checkout.seeds());
                progress.during(
                        "Posting what is in seeds",
                        () -> new Seeding(client, progress).post(seeds));
            }
            out.println();
            out.print(RegionTable.of(Regions.in(client.feeds("/regions.json").json())));
            out.println();
            out.print(InstanceTable.of(rows(wire, client)));
        }
        out.printf(
                """

                pages    %s/
                ingest   %s/v1/documents
                Kafka    %s, topic articles.published
                schemas  %s
                logs     %s

                """,
                wire.feeds(), wire.ingest(), wire.bootstrapServers(), wire.registry(), wire.logs());
    }

    private static List<InstanceTable.Row> rows(StandaloneWire wire, WireClient client) {
        return wire.instances().entrySet().stream()
                .map(
                        instance -> {
                            URI address = instance.getValue().resolve("/actuator/health");
                            String health =
                                    client.at(address).json().path("status").asText("unknown");
                            return new InstanceTable.Row(instance.getKey(), health, address);
                        })
                .toList();
    }

    private static void stayUp(StandaloneWire wire, Progress progress) {
        var watch = new Watch(wire, progress, InstantSource.system());
        while (true) {
            Pause.of(BETWEEN_LOOKS);
            watch.look();
        }
    }

    /** What to tell of a failure: its own words, or its kind where it has none. */
    static String sentence(RuntimeException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (String.valueOf(cause.getMessage()).contains("No space left on device")) {
                return "The disk is full: free some space and start again.";
            }
        }
        String message = e.getMessage();
        return message == null ? e.toString() : message;
    }
}
