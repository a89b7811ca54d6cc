package org.regionwire.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.awaitility.Awaitility;
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
import org.regionwire.standalone.WirePorts;
import org.regionwire.testkit.TestFolders;

/** The two ends of the wire, each twice: ingests that know each other's pages, gates that share. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EndsInstancesIT {

    private static final Path DATA = Path.of("target", "instances-of-the-ends").toAbsolutePath();

    private static StandaloneWire wire;
    private static WireClient first;
    private static WireClient second;
    private static Groups groups;
    private static Deliveries deliveries;

    @BeforeAll
    static void start() {
        TestFolders.empty(DATA);
        wire =
                new StandaloneWire(
                        Checkout.find(),
                        WirePorts.free(),
                        Instances.parse("ingest=2,gate=2"),
                        DATA,
                        new Progress(System.out));
        groups = new Groups(wire.bootstrapServers());
        deliveries = new Deliveries(wire, groups, DATA.resolve("pages"));
        wire.start();
        first = new WireClient(address("ingest-1"), wire.feeds());
        second = new WireClient(address("ingest-2"), wire.feeds());
    }

    @AfterAll
    static void stop() {
        groups.close();
        first.close();
        second.close();
        wire.close();
    }

    @Test
    @Order(1)
    void each_gate_holds_half_of_the_partitions() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () ->
                                assertThat(groups.partitionsByMember(Groups.GATE))
                                        .containsExactly(12, 12));
    }

    @Test
    @Order(1)
    void a_page_that_one_ingest_took_is_known_to_the_other_at_once() {
        JsonNode taken = deliveries.postToAll(1, List.of(first)).getFirst();

        WireClient.Answer asked = second.document(taken.path("uri").asText());

        assertThat(asked.status()).isEqualTo(200);
        assertThat(asked.json().path("articles").findValuesAsText("uri"))
                .isEqualTo(taken.path("articles").findValuesAsText("uri"));
    }

    @Test
    @Order(1)
    void a_page_that_was_given_to_both_at_once_is_one_set_of_articles() {
        List<JsonNode> taken = deliveries.postToAll(2, List.of(first, second));

        assertThat(taken.getFirst().path("articles").findValuesAsText("uri"))
                .hasSize(3)
                .isEqualTo(taken.getLast().path("articles").findValuesAsText("uri"));
        assertThatAllAreReleasedOnce();
    }

    @Test
    @Order(2)
    void both_ingests_take_pages_and_both_gates_release_them() {
        deliveries.post(0, 100, page -> page % 2 == 0 ? first : second, _ -> {});

        assertThatAllAreReleasedOnce();
        assertThat(List.of(released("gate-1"), released("gate-2")))
                .allSatisfy(records -> assertThat(records).isPositive());
    }

    @Test
    @Order(3)
    void the_gate_that_is_left_remembers_what_a_killed_one_had_released() {
        deliveries.post(
                100,
                200,
                page -> page % 2 == 0 ? first : second,
                page -> {
                    if (page == 130) {
                        wire.kill("gate-2");
                    }
                });
        deliveries.post(0, 100, _ -> first, _ -> {});

        assertThatAllAreReleasedOnce();
        assertThat(groups.partitionsByMember(Groups.GATE)).containsExactly(24);
    }

    @Test
    @Order(4)
    void an_ingest_that_is_taken_away_leaves_its_pages_to_the_other() {
        deliveries.post(200, 230, _ -> second, _ -> {});
        wire.stop("ingest-2");
        deliveries.post(230, 240, _ -> first, _ -> {});

        assertThatAllAreReleasedOnce();
    }

    private static void assertThatAllAreReleasedOnce() {
        deliveries.assertThatAllAreReleasedOnce(first, List.of("view"));
    }

    private static double released(String gate) {
        return Scrape.of(wire, gate).sum("regionwire_gate_records_total");
    }

    private static URI address(String instance) {
        return Objects.requireNonNull(wire.instances().get(instance), instance);
    }
}
