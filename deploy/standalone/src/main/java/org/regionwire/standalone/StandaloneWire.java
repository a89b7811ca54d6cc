package org.regionwire.standalone;

import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.regionwire.platform.Broker;
import org.regionwire.platform.Leftovers;
import org.regionwire.platform.ManagedProcess;
import org.regionwire.platform.PlatformFolder;
import org.regionwire.platform.Registry;
import org.regionwire.platform.StartFailure;

/** Broker, registry and services as processes of this machine. */
public final class StandaloneWire implements AutoCloseable {
    private static final Duration PLATFORM_PATIENCE = Duration.ofSeconds(15);
    private static final Duration SERVICE_PATIENCE = Duration.ofSeconds(25);

    /** The JVM writes down what it learned when it ends. */
    private static final Duration TRAINING_PATIENCE = Duration.ofMinutes(5);

    private final Checkout checkout;
    private final WirePorts ports;
    private final Instances instances;
    private final Progress progress;
    private final DataFolder data;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final List<Part> platform = new CopyOnWriteArrayList<>();
    private final List<Part> services = new CopyOnWriteArrayList<>();
    private final Map<String, String> further = new HashMap<>();
    private boolean training;
    private final Map<String, URI> addresses = Collections.synchronizedMap(new LinkedHashMap<>());

    /** One instance of each service. */
    public StandaloneWire(Checkout checkout, WirePorts ports, Path data, Progress progress) {
        this(checkout, ports, Instances.ONE_EACH, data, progress);
    }

    /**
     * Takes the data folder; starts nothing yet.
     *
     * @throws StartFailure when another wire uses the folder, or its disk is full
     */
    public StandaloneWire(
            Checkout checkout, WirePorts ports, Instances instances, Path data, Progress progress) {
        this.checkout = checkout;
        this.ports = ports;
        this.instances = instances;
        this.progress = progress;
        this.data = DataFolder.take(data);
    }

    /** One instance of each service, on free ports; each writes its start cache when it ends. */
    static StandaloneWire training(Checkout checkout, Path data, Progress progress) {
        var wire = new StandaloneWire(checkout, WirePorts.free(), data, progress);
        wire.training = true;
        return wire;
    }

    /** A further setting of every service; before the start. */
    public void set(String key, String value) {
        further.put(key, value);
    }

    /**
     * Starts everything and returns when all of it is ready. After a failure {@link #close()} ends
     * what had been started.
     *
     * @throws StartFailure when something does not come up
     */
    public void start() {
        startPlatform();
        startServices();
    }

    /** Only broker and registry, with nothing on them: {@link #startServices()} goes on. */
    public void startPlatform() {
        for (String leftover : Leftovers.end(data.logs())) {
            progress.say("Ended %s, left over from a run that was killed".formatted(leftover));
        }
        ports.requireFree();
        progress.during("Starting the broker and the registry", this::startBrokerAndRegistry);
        addresses().write(bootstrapServers(), registry(), ingest());
    }

    /** Makes topics and schemas that are missing and starts the services. */
    public void startServices() {
        progress.during("Making topics and registering schemas", this::layGround);
        progress.during("Starting the services", this::startInstances);
    }

    private AddressFile addresses() {
        return new AddressFile(data);
    }

    private void startBrokerAndRegistry() {
        PlatformFolder jars = PlatformFolder.find();
        // The registry first: it needs longer.
        platform.add(
                Part.start(
                        Registry.NAME,
                        PLATFORM_PATIENCE,
                        () -> {
                            Path folder = data.of(Registry.NAME);
                            var registry =
                                    Registry.start(jars, ports.registry(), folder, data.logs());
                            return new Part.Started(registry.process(), registry::awaitReady);
                        }));
        platform.add(
                Part.start(
                        Broker.NAME,
                        PLATFORM_PATIENCE,
                        () -> {
                            Path folder = data.of(Broker.NAME);
                            var broker = Broker.start(jars, ports.kafka(), folder, data.logs());
                            return new Part.Started(broker.process(), broker::awaitReady);
                        }));
        platform.reversed().forEach(Part::awaitReady);
    }

    private void layGround() {
        Ground.lay(bootstrapServers(), registry(), checkout.seeds());
    }

    private void startInstances() {
        Map<Instance, Integer> plan = PortPlan.of(instances.all(), ports);
        ScrapeTargets.write(plan, data.of("prometheus-targets.json"));
        var programs = new Programs(checkout, data, ports, Map.copyOf(further), training);
        plan.forEach((instance, port) -> add(programs, instance, port));
        for (Part service : services) {
            service.awaitReady();
            progress.say("%s is ready".formatted(service.name()));
        }
    }

    private void add(Programs programs, Instance instance, int port) {
        ServiceProgram program = programs.of(instance, port);
        addresses.put(instance.name(), program.address());
        services.add(
                Part.start(
                        instance.name(),
                        training ? TRAINING_PATIENCE : SERVICE_PATIENCE,
                        () -> {
                            ManagedProcess process = program.start(data.logs());
                            return new Part.Started(
                                    process,
                                    limit -> process.awaitReady(program.ready(http), limit));
                        }));
    }

    /** Where each instance of a service answers, by its name in the order of the flow. */
    public Map<String, URI> instances() {
        synchronized (addresses) {
            return new LinkedHashMap<>(addresses);
        }
    }

    public URI feeds() {
        return ports.feedsAddress();
    }

    public URI ingest() {
        return ports.ingestAddress();
    }

    public String bootstrapServers() {
        return ports.bootstrapServers();
    }

    /** Base of the registry's API. */
    public URI registry() {
        return ports.registryAddress();
    }

    /** Folder with a log of each part. */
    public Path logs() {
        return data.logs();
    }

    /** Every part by its name, in the order in which they were started. */
    List<Part> parts() {
        List<Part> all = new ArrayList<>(platform);
        all.addAll(services);
        return all;
    }

    /** Kills a part (SIGKILL) and leaves it dead. Names: broker, registry, or an instance's. */
    public void kill(String name) {
        part(name).process().kill();
    }

    /** Starts a part that has ended and returns when it is ready. */
    public void startAgain(String name) {
        Part part = part(name);
        part.startAgain();
        part.awaitReady();
    }

    /** Asks a part to end, as an operator who takes it away, and waits until it has. */
    public void stop(String name) {
        part(name).stop();
    }

    public long pid(String name) {
        return part(name).process().pid();
    }

    private Part part(String name) {
        return parts().stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no part " + name + "."));
    }

    /** Kills all parts at once: the data is made for that. */
    void hurry() {
        parts().forEach(part -> part.process().kill());
    }

    /** Ends the services side by side, then the registry, then the broker. */
    @Override
    public void close() {
        services.forEach(part -> part.process().askToEnd());
        services.forEach(Part::stop);
        platform.forEach(Part::stop);
        http.close();
        addresses().delete();
        data.close();
    }
}
