package org.regionwire.pipeline.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.regionwire.platform.Broker;
import org.regionwire.platform.Registry;
import org.regionwire.standalone.Checkout;
import org.regionwire.standalone.Progress;
import org.regionwire.standalone.StandaloneWire;
import org.regionwire.standalone.StartCaches;
import org.regionwire.standalone.WirePorts;

/** A whole wire of its own, and what can be done to its parts. */
final class Target implements AutoCloseable {

    /** As long as the standalone takes until it notices that something has ended. */
    private static final Duration UNNOTICED = Duration.ofSeconds(1);

    private final StandaloneWire wire;
    private final Path data;
    private final Web web = new Web();

    private Target(StandaloneWire wire, Path data) {
        this.wire = wire;
        this.data = data;
    }

    /** Starts a wire on free ports and returns when it is ready. */
    static Target start(Path data, Layout layout, Progress progress) {
        Checkout checkout = Checkout.find();
        StartCaches.make(checkout, progress);
        var wire =
                new StandaloneWire(checkout, WirePorts.free(), layout.instances(), data, progress);
        try {
            wire.start();
            return new Target(wire, data);
        } catch (RuntimeException e) {
            wire.close();
            throw e;
        }
    }

    String bootstrapServers() {
        return wire.bootstrapServers();
    }

    Path logs() {
        return wire.logs();
    }

    /** Instances of a service, such as enrichment-1 and enrichment-2. */
    List<String> instancesOf(String service) {
        return wire.instances().keySet().stream()
                .filter(name -> name.equals(service) || name.startsWith(service + "-"))
                .toList();
    }

    /** Base of what an instance serves. */
    URI address(String instance) {
        return Objects.requireNonNull(wire.instances().get(instance), instance);
    }

    List<URI> addressesOf(String service) {
        return instancesOf(service).stream().map(this::address).toList();
    }

    /** Where an instance keeps what it can make again. */
    Path folder(String instance) {
        return data.resolve("services").resolve(instance);
    }

    /** SIGKILL to all of these at once. */
    void kill(List<String> names) {
        inParallel(names, wire::kill);
    }

    /** SIGTERM; returns when it has ended. */
    void stop(String name) {
        wire.stop(name);
    }

    /** Starts all of these at once and returns when they are ready. */
    void start(List<String> names) {
        inParallel(names, wire::startAgain);
    }

    /** As the standalone does when something has ended by itself. */
    void startAsTheStandaloneDoes(List<String> names) {
        Moment.of(UNNOTICED);
        start(names);
    }

    /** SIGSTOP: it holds what it has and says nothing. */
    void freeze(String name) {
        signal("STOP", name);
    }

    /** SIGCONT: it goes on as if no time had passed. */
    void thaw(String name) {
        signal("CONT", name);
    }

    Web.Answer readiness(String instance) {
        return web.get(address(instance).resolve("/actuator/health/readiness"));
    }

    boolean isReady(String instance) {
        return readiness(instance).status() == 200;
    }

    /** Sum of the samples of a metric; NaN when the instance does not answer. */
    double metric(String instance, String name) {
        var answer = web.get(address(instance).resolve("/actuator/prometheus"));
        return answer.status() != 200
                ? Double.NaN
                : answer.body()
                        .lines()
                        .filter(line -> line.startsWith(name + " ") || line.startsWith(name + "{"))
                        .mapToDouble(
                                line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                        .sum();
    }

    private void signal(String signal, String name) {
        try {
            String pid = Long.toString(wire.pid(name));
            int status = new ProcessBuilder("kill", "-" + signal, pid).start().waitFor();
            if (status != 0) {
                throw new Unmet("kill -%s of %s ended with %d".formatted(signal, name, status));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("kill cannot be run: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void inParallel(List<String> names, Consumer<String> what) {
        try (var doing = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> all = new ArrayList<>();
            names.forEach(name -> all.add(doing.submit(() -> what.accept(name))));
            for (Future<?> one : all) {
                one.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new Unmet(String.valueOf(e.getCause()));
        }
    }

    /** SIGKILL to everything. */
    void killAll() {
        kill(List.copyOf(wire.instances().keySet()));
        kill(List.of(Registry.NAME, Broker.NAME));
    }

    @Override
    public void close() {
        wire.close();
        web.close();
    }
}
