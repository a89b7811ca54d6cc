package org.regionwire.benchmarks.questions;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.regionwire.benchmarks.polling.Server;
import org.regionwire.platform.JavaCommand;
import org.regionwire.platform.ManagedProcess;
import org.regionwire.platform.Ports;
import org.regionwire.standalone.Checkout;
import org.regionwire.standalone.Scrape;
import org.regionwire.standalone.WireClient;

/** A view beside a wire, run as its image runs it: the standalone's JVMs start quickly instead. */
final class PolledView implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(2);
    private static final Duration STOP = Duration.ofSeconds(30);

    /** What makes the standalone's small. */
    private static final List<String> FLAGS = List.of("-XX:TieredStopAtLevel=4", "-Xmx512m");

    private final ManagedProcess process;
    private final WireClient client;
    private final Server server;

    private PolledView(ManagedProcess process, URI address) {
        this.process = process;
        this.client = new WireClient(address, address);
        this.server = new Server("view", address, this::cpu);
    }

    static PolledView start(Bench bench, Path folder) {
        int port = Ports.free();
        List<String> settings =
                List.of(
                        "--server.address=" + Ports.HOST,
                        "--server.port=" + port,
                        "--regionwire.instance=polled",
                        "--regionwire.data-folder=" + folder.resolve("polled"),
                        "--regionwire.publisher.roles=view",
                        "--regionwire.kafka.bootstrap-servers=" + bench.bootstrapServers(),
                        "--regionwire.registry.url=" + bench.registry());
        var command = JavaCommand.ofJar(Checkout.find().jar("feed-publisher"), FLAGS, settings);
        var view =
                new PolledView(
                        ManagedProcess.start("polled", command, folder),
                        URI.create("http://%s:%d".formatted(Ports.HOST, port)));
        view.process.awaitReady(view::isReady, START);
        return view;
    }

    private boolean isReady() {
        try {
            return client.feeds("/actuator/health/readiness").status() == 200;
        } catch (RuntimeException e) {
            return false;
        }
    }

    Server server() {
        return server;
    }

    private Duration cpu() {
        var metrics = new Scrape(client.feeds("/actuator/prometheus").body());
        return Duration.ofNanos((long) metrics.sum("process_cpu_time_ns_total"));
    }

    @Override
    public void close() {
        client.close();
        process.stop(STOP);
    }
}
