package org.regionwire.pipeline;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import org.regionwire.standalone.Checkout;
import org.regionwire.standalone.Instances;
import org.regionwire.standalone.Progress;
import org.regionwire.standalone.StandaloneWire;
import org.regionwire.standalone.StartCaches;
import org.regionwire.standalone.WireClient;
import org.regionwire.standalone.WirePorts;
import org.regionwire.testkit.TestFolders;

/** The built jars as the standalone runs them, on free ports and in a folder of the test's own. */
final class RunningWire implements AutoCloseable {

    private static final List<String> FORMATS = List.of("rss", "atom", "json");

    private final Path data;
    private final StandaloneWire wire;
    private final WireClient client;
    private final Outside outside;
    private final AtomicBoolean closed = new AtomicBoolean();

    private RunningWire(Path data, Instances instances) {
        this.data = data;
        this.wire =
                new StandaloneWire(
                        Checkout.find(),
                        WirePorts.free(),
                        instances,
                        data,
                        new Progress(System.out));
        this.client = new WireClient(wire.ingest(), wire.feeds());
        this.outside = new Outside(client);
    }

    static RunningWire start(String name) {
        return start(name, Map.of());
    }

    /**
     * @param settings of every service, besides those of the standalone
     */
    static RunningWire start(String name, Map<String, String> settings) {
        return startIn(
                name,
                Instances.ONE_EACH,
                wire -> {
                    settings.forEach(wire::set);
                    wire.start();
                });
    }

    static RunningWire start(String name, Instances instances) {
        return startIn(name, instances, StandaloneWire::start);
    }

    /** Only broker and registry, with nothing on them. */
    static RunningWire startPlatform(String name) {
        return startIn(name, Instances.ONE_EACH, StandaloneWire::startPlatform);
    }

    private static RunningWire startIn(
            String name, Instances instances, Consumer<StandaloneWire> start) {
        Path data = Path.of("target", name).toAbsolutePath();
        TestFolders.empty(data);
        StartCaches.make(Checkout.find(), new Progress(System.out));
        RunningWire running = new RunningWire(data, instances);
        // A test class that failed while it began may forget it.
        Runtime.getRuntime().addShutdownHook(new Thread(running::close));
        try {
            start.accept(running.wire);
        } catch (RuntimeException e) {
            running.close();
            throw e;
        }
        return running;
    }

    StandaloneWire parts() {
        return wire;
    }

    WireClient client() {
        return client;
    }

    Path data() {
        return data;
    }

    /** Where an instance keeps what it can make anew. */
    Path folder(String instance) {
        return data.resolve("services").resolve(instance);
    }

    /** Folder of the feed-publisher's index. */
    Path index() {
        return folder("feed-publisher").resolve("index");
    }

    /**
     * Posts a file and waits until all its articles are released and served.
     *
     * @return what ingest then says of the document
     */
    JsonNode publish(Path page, String provider) {
        return awaitReleased(outside.post(page, provider));
    }

    /**
     * Waits until all articles of a document are released and served.
     *
     * @return what ingest then says of the document
     */
    JsonNode awaitReleased(String document) {
        return outside.awaitReleased(document);
    }

    /** Uris of the articles of a document. */
    List<String> articles(JsonNode document) {
        return document.path("articles")
                .valueStream()
                .map(article -> article.path("uri").asText())
                .toList();
    }

    /** Headlines of the items of a region's JSON Feed; the key is the item's id. */
    Map<String, String> items(String region) {
        return outside.items(region);
    }

    /** An item of a region's JSON Feed; missing when the feed does not have it. */
    JsonNode item(String region, String uri) {
        return outside.item(region, uri);
    }

    /** Every feed of every region with articles, byte for byte, by its path. */
    Map<String, String> allFeeds() {
        return client.feeds("/regions.json")
                .json()
                .path("regions")
                .valueStream()
                .flatMap(
                        region ->
                                FORMATS.stream()
                                        .map(
                                                format ->
                                                        "/regions/%s/feed.%s"
                                                                .formatted(
                                                                        region.path("code")
                                                                                .asText(),
                                                                        format)))
                .collect(
                        toMap(
                                Function.identity(),
                                path -> client.feeds(path).body(),
                                (one, _) -> one,
                                TreeMap::new));
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            client.close();
            wire.close();
        }
    }
}
