package org.regionwire.benchmarks.questions;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.regionwire.benchmarks.load.MadeUpPages;
import org.regionwire.benchmarks.load.Posting;
import org.regionwire.benchmarks.measuring.Watching;
import org.regionwire.console.Console;
import org.regionwire.standalone.Checkout;
import org.regionwire.standalone.Instances;
import org.regionwire.standalone.Progress;
import org.regionwire.standalone.Scrape;
import org.regionwire.standalone.StandaloneWire;
import org.regionwire.standalone.StartCaches;
import org.regionwire.standalone.WireClient;
import org.regionwire.standalone.WirePorts;

/** A wire of its own in an empty folder, started for one question. */
final class Bench implements AutoCloseable {

    /** Articles of a page: as many as on a page of a newspaper. */
    static final int ARTICLES_PER_PAGE = 5;

    static final String VIEW_SHOWS = "regionwire_view_documents";

    private final StandaloneWire wire;
    private final Progress progress;
    private final WireClient client;
    private final Path folder;

    private Bench(StandaloneWire wire, Progress progress, Path folder) {
        this.wire = wire;
        this.progress = progress;
        this.folder = folder;
        this.client = new WireClient(wire.ingest(), wire.feeds());
    }

    /**
     * @param instances as {@code deploy/standalone/run --instances} takes them
     */
    static Bench start(Path folder, String instances) {
        var progress = new Progress(System.err);
        var checkout = Checkout.find();
        StartCaches.make(checkout, progress);
        var wire =
                new StandaloneWire(
                        checkout, WirePorts.free(), Instances.parse(instances), folder, progress);
        var bench = new Bench(wire, progress, folder);
        try {
            wire.start();
            return bench;
        } catch (RuntimeException e) {
            bench.close();
            throw e;
        }
    }

    Posting posting(int articlesPerPage) {
        Path pages = folder.resolve("pages-of-" + articlesPerPage);
        return new Posting(client, new MadeUpPages(pages), articlesPerPage);
    }

    WireClient client() {
        return client;
    }

    /** Bases of what the instances of a service serve. */
    List<URI> addressesOf(String service) {
        return wire.instances().entrySet().stream()
                .filter(each -> each.getKey().matches(service + "(-\\d+)?"))
                .map(Map.Entry::getValue)
                .toList();
    }

    String bootstrapServers() {
        return wire.bootstrapServers();
    }

    URI registry() {
        return wire.registry();
    }

    /** Calls the operator's command line on this wire. */
    void console(String... command) {
        var said = new StringWriter();
        var printer = new PrintWriter(said, true);
        var arguments = new ArrayList<>(List.of(command));
        arguments.add("--bootstrap-servers=" + wire.bootstrapServers());
        arguments.add("--registry=" + wire.registry());
        int status =
                Console.commandLine(printer, printer).execute(arguments.toArray(String[]::new));
        if (status != 0) {
            throw new IllegalStateException("%s: %s".formatted(List.of(command), said));
        }
    }

    void stop(String instance) {
        wire.stop(instance);
    }

    void say(String what) {
        progress.say(what);
    }

    /**
     * What an instance tells of itself.
     *
     * @param done counter of the articles that are through
     * @param counted counter that grows meanwhile
     */
    Seen look(String instance, String done, String counted) {
        URI address = Objects.requireNonNull(wire.instances().get(instance), instance);
        try {
            return Seen.of(
                    new Scrape(client.at(address.resolve("/actuator/prometheus")).body()),
                    done,
                    counted);
        } catch (UncheckedIOException e) {
            return Seen.NOTHING;
        }
    }

    /**
     * Starts an instance that has so many articles waiting, and watches it until all are through.
     */
    List<Seen> drain(String instance, long articles, String done, String counted) {
        var starting = CompletableFuture.runAsync(() -> wire.startAgain(instance));
        List<Seen> seen =
                Watching.until(now -> now.done() >= articles, () -> look(instance, done, counted));
        starting.join();
        return seen;
    }

    @Override
    public void close() {
        client.close();
        wire.close();
    }
}
