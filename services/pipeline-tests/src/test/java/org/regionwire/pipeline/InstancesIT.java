package org.regionwire.pipeline;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.regionwire.standalone.Checkout;
import org.regionwire.standalone.Instances;
import org.regionwire.standalone.Progress;
import org.regionwire.standalone.StandaloneWire;
import org.regionwire.standalone.WireClient;
import org.regionwire.standalone.WirePorts;
import org.regionwire.testkit.TestFolders;

/** Several instances of a service share its work, and one of them can go at any time. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class InstancesIT {

    private static final Path DATA = Path.of("target", "instances").toAbsolutePath();
    private static final int POSTING = 3;

    /** Documents by their uri, as ingest answered them. */
    private static final Map<String, JsonNode> TAKEN = Collections.synchronizedMap(new TreeMap<>());

    private static StandaloneWire wire;
    private static WireClient client;
    private static Groups groups;

    @BeforeAll
    static void start() {
        TestFolders.empty(DATA);
        wire =
                new StandaloneWire(
                        Checkout.find(),
                        WirePorts.free(),
                        Instances.parse("enrichment=2,categorization=2,view=2"),
                        DATA,
                        new Progress(System.out));
        client = new WireClient(wire.ingest(), wire.feeds());
        groups = new Groups(wire.bootstrapServers());
        wire.start();
    }

    @AfterAll
    static void stop() {
        groups.close();
        client.close();
        wire.close();
    }

    @Test
    @Order(1)
    void each_instance_of_a_group_holds_partitions() {
        for (String group : List.of("enrichment", "categorization")) {
            within(20).untilAsserted(() -> assertThat(held(group)).containsExactly(6, 6));
        }
        assertThat(groups.partitionsByMember(Groups.GATE)).containsExactly(24);
    }

    @Test
    @Order(2)
    void all_share_the_load_and_the_lag_drains_to_nothing() {
        post(0, 150, _ -> {});

        assertThatAllIsReleasedOnce();
        for (String stage : List.of("enrichment", "categorization")) {
            assertThat(List.of(records(stage + "-1"), records(stage + "-2")))
                    .allSatisfy(records -> assertThat(records).isPositive());
        }
    }

    @Test
    @Order(3)
    void killing_an_instance_under_load_loses_nothing_and_doubles_nothing() {
        post(150, 300, number -> at(200, number, () -> wire.kill("enrichment-2")));

        assertThatAllIsReleasedOnce();
        assertThat(held("enrichment")).containsExactly(12);
    }

    @Test
    @Order(4)
    void taking_an_instance_away_under_load_loses_nothing_and_doubles_nothing() {
        post(300, 400, number -> at(340, number, () -> wire.stop("categorization-2")));

        assertThatAllIsReleasedOnce();
        assertThat(held("categorization")).containsExactly(12);
    }

    @Test
    @Order(5)
    void both_views_serve_the_same_bytes_of_every_feed() {
        Map<String, String> first = feeds("view-1");

        assertThat(first).hasSizeGreaterThan(3 * 8);
        assertThat(feeds("view-2")).isEqualTo(first);
    }

    private static void at(int moment, int number, Runnable what) {
        if (number == moment) {
            what.run();
        }
    }

    /** Posts these pages, a few at a time; the hook is told of each before it is posted. */
    private static void post(int from, int to, IntConsumer before) {
        try (var posting = Executors.newFixedThreadPool(POSTING)) {
            List<Future<?>> all = new ArrayList<>();
            for (int number = from; number < to; number++) {
                int page = number;
                all.add(
                        posting.submit(
                                () -> {
                                    before.accept(page);
                                    post(page);
                                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError("not posted", e);
        }
    }

    private static void post(int number) {
        var answer =
                client.post(MadeUpPages.write(DATA.resolve("pages"), number), "seeds", "seeds");
        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        TAKEN.put(answer.json().path("uri").asText(), answer.json());
    }

    private static void assertThatAllIsReleasedOnce() {
        within(40).untilAsserted(() -> assertThat(notReleased()).isEmpty());
        within(15).untilAsserted(() -> assertThat(groups.lag()).isEmpty());
        for (String view : List.of("view-1", "view-2")) {
            within(10)
                    .untilAsserted(() -> assertThat(metric(view, "regionwire_view_lag")).isZero());
        }

        var published = PublishedTopic.read(wire.bootstrapServers(), wire.registry());
        assertThat(published)
                .containsExactlyInAnyOrderElementsOf(
                        TAKEN.values().stream()
                                .flatMap(document -> document.path("articles").valueStream())
                                .map(article -> article.path("uri").asText())
                                .map(uri -> new PublishedTopic.Release(uri, 1))
                                .toList());
    }

    private static ConditionFactory within(int seconds) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(seconds))
                .pollInterval(Duration.ofMillis(300));
    }

    private static List<String> notReleased() {
        return TAKEN.keySet().stream()
                .flatMap(uri -> client.document(uri).json().path("articles").valueStream())
                .filter(article -> !article.path("state").asText().equals("released"))
                .map(JsonNode::toString)
                .toList();
    }

    private static List<Integer> held(String group) {
        return groups.partitionsByMember(group);
    }

    private static URI address(String instance) {
        return Objects.requireNonNull(wire.instances().get(instance), instance);
    }

    private static double records(String instance) {
        return metric(instance, "regionwire_stage_records_total");
    }

    /** Sum of the samples of a metric. */
    private static double metric(String instance, String name) {
        return client.at(address(instance).resolve("/actuator/prometheus"))
                .body()
                .lines()
                .filter(line -> line.startsWith(name + " ") || line.startsWith(name + "{"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }

    private static Map<String, String> feeds(String view) {
        URI base = address(view);
        return client.at(base.resolve("/regions.json"))
                .json()
                .path("regions")
                .valueStream()
                .map(region -> region.path("code").asText())
                .flatMap(
                        code ->
                                Stream.of("rss", "atom", "json")
                                        .map(
                                                format ->
                                                        "/regions/%s/feed.%s"
                                                                .formatted(code, format)))
                .collect(
                        toMap(
                                path -> path,
                                path -> client.at(base.resolve(path)).body(),
                                (one, _) -> one,
                                TreeMap::new));
    }
}
