package org.regionwire.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regionwire.standalone.WireClient;
import org.regionwire.testkit.Required;

/** The images, as {@code deploy/compose} runs them. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ComposeIT {

    private static final Path DATA = Path.of("target", "compose").toAbsolutePath();
    private static final Path SEED = Path.of("../../seeds/000_02da83a51415de47.txt");
    private static final List<String> SERVICES =
            List.of("ingest", "enrichment", "categorization", "feed-publisher");

    private static ComposedWire wire;
    private static WireClient client;
    private static Outside outside;
    private static Containers containers;

    @BeforeAll
    static void up() {
        Required.that(
                System.getenv("REGIONWIRE_IMAGE_PREFIX") != null,
                "images: build them with deploy/images/build and set REGIONWIRE_IMAGE_PREFIX and"
                        + " REGIONWIRE_IMAGE_TAG");
        wire = new ComposedWire(DATA);
        client = new WireClient(wire.ingest(), wire.feeds());
        outside = new Outside(client);
        containers = wire.containers();
        wire.up();
    }

    @AfterAll
    static void down() {
        if (wire == null) {
            return; // There were no images.
        }
        client.close();
        wire.close();
        assertThat(SERVICES).allSatisfy(service -> assertThat(containers.of(service)).isEmpty());
    }

    @ParameterizedTest
    @Order(1)
    @CsvSource({"ingest, 512", "enrichment, 640", "categorization, 512", "feed-publisher, 768"})
    void a_service_is_healthy_and_may_do_no_more_than_it_needs(String service, long megabytes) {
        assertThat(containers.of(service))
                .singleElement()
                .satisfies(
                        id -> {
                            var container = containers.inspect(id);
                            assertThat(container.getState().getHealth().getStatus())
                                    .isEqualTo("healthy");
                            assertThat(container.getHostConfig().getMemory())
                                    .isEqualTo(megabytes << 20);
                            assertThat(containers.shell(id, "id -u")).isEqualTo("10001");
                            assertThat(containers.shell(id, "grep CapEff /proc/1/status"))
                                    .endsWith("0000000000000000");
                            assertThat(containers.shell(id, "touch /opt/regionwire/mine"))
                                    .contains("Read-only file system");
                        });
    }

    @Test
    @Order(1)
    void each_service_has_begun_with_the_cache_of_its_image() {
        assertThat(SERVICES)
                .allSatisfy(
                        service ->
                                assertThat(
                                                containers.shell(
                                                        containers.of(service).getFirst(),
                                                        "grep -m 1 start.aot /proc/1/maps"))
                                        .endsWith("/opt/regionwire/start.aot"));
    }

    @Test
    @Order(2)
    void the_page_goes_in_and_the_feed_of_its_region_comes_out() {
        outside.awaitReleased(outside.post(SEED, "jjrb"));

        assertThat(outside.items("610300").values()).containsExactly("重塑数字产业经济体系");
        assertThat(client.feeds("/regions/610300/feed.json").body())
                .contains(wire.feeds() + "/regions/610300/feed.json");
    }

    @Test
    @Order(3)
    void what_is_posted_while_a_killed_container_is_away_comes_out_when_it_is_back() {
        String enrichment = containers.of("enrichment").getFirst();
        containers.kill(enrichment);
        String document = outside.post(MadeUpPages.write(DATA, 0), "seeds");
        Awaitility.await()
                .untilAsserted(
                        () -> assertThat(outside.states(document)).containsExactly("waiting"));

        containers.start(enrichment);

        outside.awaitReleased(document);
    }

    @Test
    @Order(4)
    void three_of_a_service_share_its_partitions_and_leave_nothing_behind() {
        wire.up("--scale", "enrichment=3");
        List<String> documents =
                IntStream.rangeClosed(1, 40)
                        .mapToObj(number -> MadeUpPages.write(DATA, number))
                        .map(page -> outside.post(page, "seeds"))
                        .toList();

        try (Groups groups = new Groups(wire.bootstrapServers())) {
            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .untilAsserted(
                            () ->
                                    assertThat(groups.partitionsByMember("enrichment"))
                                            .containsExactly(4, 4, 4));
            documents.forEach(outside::awaitReleased);
            Awaitility.await()
                    .atMost(Duration.ofSeconds(15))
                    .untilAsserted(() -> assertThat(groups.lag()).isEmpty());
        }
    }

    @Test
    @Order(5)
    void nothing_ran_out_of_memory_on_the_way() {
        assertThat(SERVICES.stream().flatMap(service -> containers.of(service).stream()))
                .hasSize(6)
                .allSatisfy(
                        id -> {
                            var container = containers.inspect(id);
                            assertThat(container.getState().getOOMKilled()).isFalse();
                            assertThat(container.getRestartCount()).isZero();
                        });
    }
}
