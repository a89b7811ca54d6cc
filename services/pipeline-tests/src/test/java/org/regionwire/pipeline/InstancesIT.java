package org.regionwire.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.regionwire.standalone.Checkout;
import org.regionwire.standalone.Instances;
import org.regionwire.standalone.Progress;
import org.regionwire.standalone.Scrape;
import org.regionwire.standalone.StandaloneWire;
import org.regionwire.standalone.WireClient;
import org.regionwire.standalone.WireClient.Answer;
import org.regionwire.standalone.WirePorts;
import org.regionwire.testkit.TestFolders;
import org.regionwire.testkit.pushing.Partners;

/** Several instances of a stage share its work, and one of them can go at any time. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class InstancesIT {

    private static final Path DATA = Path.of("target", "instances").toAbsolutePath();
    private static final List<String> VIEWS = List.of("view-1", "view-2");
    private static final String BAOJI = "610300";
    private static final String NATION = "/regions/000000/feed.json?dup=all";
    private static final String TOPIC = "http://cv.iptc.org/newscodes/mediatopic/20000247";

    private static StandaloneWire wire;
    private static WireClient client;
    private static Groups groups;
    private static Deliveries deliveries;

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
        deliveries = new Deliveries(wire, groups, DATA.resolve("pages"));
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
            Awaitility.await()
                    .atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(held(group)).containsExactly(6, 6));
        }
        assertThat(held(Groups.GATE)).containsExactly(24);
    }

    @Test
    @Order(2)
    void all_share_the_load_and_the_lag_drains_to_nothing() {
        post(0, 150, _ -> {});

        assertThatAllAreReleasedOnce();
        for (String stage : List.of("enrichment", "categorization")) {
            assertThat(List.of(records(stage + "-1"), records(stage + "-2")))
                    .allSatisfy(records -> assertThat(records).isPositive());
        }
    }

    @Test
    @Order(3)
    void killing_an_instance_under_load_loses_nothing_and_doubles_nothing() {
        post(150, 300, number -> at(200, number, () -> wire.kill("enrichment-2")));

        assertThatAllAreReleasedOnce();
        assertThat(held("enrichment")).containsExactly(12);
    }

    @Test
    @Order(4)
    void taking_an_instance_away_under_load_loses_nothing_and_doubles_nothing() {
        post(300, 400, number -> at(340, number, () -> wire.stop("categorization-2")));

        assertThatAllAreReleasedOnce();
        assertThat(held("categorization")).containsExactly(12);
    }

    @Test
    @Order(5)
    void both_views_serve_the_same_bytes_of_every_feed() {
        Map<String, String> first = feeds("view-1");

        assertThat(first).hasSizeGreaterThan(60);
        assertThat(feeds("view-2")).isEqualTo(first);
    }

    @Test
    @Order(6)
    void taking_a_view_away_loses_nothing_and_it_catches_up_when_it_comes_back() {
        post(400, 450, number -> at(420, number, () -> wire.stop("view-2")));

        deliveries.assertThatAllAreReleasedOnce(client, List.of("view-1"));
        Map<String, String> alone = feeds("view-1");
        wire.startAgain("view-2");
        assertThatAllAreReleasedOnce();
        assertThat(feeds("view-1")).isEqualTo(alone);
        assertThat(feeds("view-2")).isEqualTo(alone);
    }

    @Test
    @Order(7)
    void killing_a_hub_keeps_nothing_from_its_subscribers_and_no_two_serve_one() {
        try (var partners = new Partners<>(24, Pushed::of, "127.0.0.1")) {
            for (URI callback : partners.callbacks()) {
                var answer = client.subscribe(wire.feeds().resolve(NATION), callback);
                assertThat(answer.status()).as(answer.body()).isEqualTo(202);
            }
            await(() -> assertThat(partners.sent()).noneMatch(List::isEmpty));
            assertThat(VIEWS).allMatch(view -> subscriptions(view) > 0);
            List<String> before = deliveries.articles();
            post(450, 470, number -> at(460, number, () -> wire.kill("view-2")));

            deliveries.assertThatAllAreReleasedOnce(client, List.of("view-1"));
            List<String> posted = new ArrayList<>(deliveries.articles());
            posted.removeAll(before);
            await(
                    () ->
                            assertThat(partners.sent())
                                    .allSatisfy(
                                            pushes ->
                                                    assertThat(Pushed.allArticles(pushes))
                                                            .containsAll(posted)));
            // At least once: what a hub sends as it dies comes from the next one too.
            assertThat(partners.sent()).allMatch(pushes -> Pushed.repeated(pushes) <= 1);
            assertThat(partners.mostAtOnce()).isOne();
            wire.startAgain("view-2");
        }
    }

    private static void await(ThrowingRunnable assertion) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(assertion);
    }

    private static double subscriptions(String view) {
        return Scrape.of(wire, view).sum("regionwire_hub_subscriptions");
    }

    @Test
    @Order(8)
    void what_an_operator_decides_is_seen_in_both_views() {
        String uri = deliveries.articles().getFirst();

        decide("withhold", uri);
        awaitInBoth(uri, page -> page.status() == 410);
        decide("lift", uri);
        awaitInBoth(uri, page -> page.status() == 200);
        decide("correct", uri, "--region=" + BAOJI, "--topic=" + TOPIC);
        awaitInBoth(
                uri,
                page ->
                        page.body().contains("/regions/" + BAOJI + "\"")
                                && page.body().contains("/topics/20000247\""));
        decide("kill", uri);
        awaitInBoth(uri, page -> page.status() == 410);
        assertThat(feeds("view-2")).isEqualTo(feeds("view-1"));
    }

    private static void decide(String... ruling) {
        assertThat(Called.done(wire, ruling).out()).contains("seen after");
    }

    private static void awaitInBoth(String uri, Predicate<Answer> seen) {
        assertThat(VIEWS)
                .allSatisfy(
                        view ->
                                Awaitility.await(view)
                                        .atMost(Duration.ofSeconds(30))
                                        .until(() -> at(view, "/articles/" + uri), seen));
    }

    private static void at(int moment, int number, Runnable what) {
        if (number == moment) {
            what.run();
        }
    }

    private static void post(int from, int until, IntConsumer before) {
        deliveries.post(from, until, _ -> client, before);
    }

    private static void assertThatAllAreReleasedOnce() {
        deliveries.assertThatAllAreReleasedOnce(client, VIEWS);
    }

    private static List<Integer> held(String group) {
        return groups.partitionsByMember(group);
    }

    private static double records(String instance) {
        return Scrape.of(wire, instance).sum("regionwire_stage_records_total");
    }

    private static Map<String, String> feeds(String view) {
        return EveryFeed.of(path -> at(view, path));
    }

    private static Answer at(String view, String path) {
        return client.at(Objects.requireNonNull(wire.instances().get(view), view).resolve(path));
    }
}
