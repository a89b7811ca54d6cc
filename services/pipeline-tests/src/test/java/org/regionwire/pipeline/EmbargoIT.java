package org.regionwire.pipeline;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.regionwire.pipeline.EmbargoedItems.Taken;
import org.regionwire.pipeline.sample.HeadlinesApp;
import org.regionwire.schemas.PublishedArticle;
import org.regionwire.schemas.wireformat.RegistryLookup;
import org.regionwire.schemas.wireformat.WireDecoder;
import org.regionwire.standalone.Instances;
import org.regionwire.standalone.Scrape;

/** Articles under embargo, with two gates of which one is killed: nobody sees a word too early. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EmbargoIT {

    private static final String RARE = "xkqw77";
    private static final String WORDS = "禁发词" + RARE;
    private static final String ERASED = "删除词HVRT31";

    /** Enough for both gates to hold some. */
    private static final int ITEMS = 24;

    /** What a killed gate may cost: its partitions move, and its stores come back. */
    private static final Duration AFTER_A_KILL = Duration.ofSeconds(15);

    private static RunningWire wire;
    private static Agency agency;
    private static EmbargoedItems items;
    private static Outlets outlets;
    private static ToldChanges changes;

    @BeforeAll
    static void start() {
        wire = RunningWire.start("embargo", Instances.parse("gate=2"));
        agency = new Agency(wire, "");
        items = new EmbargoedItems(agency);
        outlets =
                Outlets.of(
                        wire,
                        EmbargoedItems.HOME,
                        EmbargoedItems.TOPIC,
                        EmbargoedItems.PUBLICATION,
                        RARE);
        changes = new ToldChanges(wire, EmbargoedItems.HOME);
        Awaitility.await("the stream begins").atMost(Duration.ofSeconds(20)).until(changes::isOpen);
    }

    @AfterAll
    static void stop() {
        changes.close();
        agency.close();
        outlets.close();
        wire.close();
    }

    @Test
    @Order(1)
    void no_word_is_seen_before_its_time_and_all_are_in_time_though_a_gate_dies()
            throws IOException {
        Instant until = Instant.now().plusSeconds(30).truncatedTo(ChronoUnit.MILLIS);
        List<Taken> taken = new ArrayList<>();
        for (int n = 0; n < ITEMS; n++) {
            taken.add(items.post("urn:embargo:" + n, WORDS + "第%d条".formatted(n), until));
        }
        List<String> uris = taken.stream().map(Taken::article).toList();
        Awaitility.await("both gates hold some, and all are held")
                .atMost(Duration.ofSeconds(20))
                .until(
                        () ->
                                waiting("gate-1") > 0
                                        && waiting("gate-2") > 0
                                        && waiting("gate-1") + waiting("gate-2") == ITEMS);

        assertNothingIsSeen(taken, until.minusSeconds(6));
        wire.parts().kill("gate-2");
        assertNothingIsSeen(taken, until);

        Map<String, PublishedArticle> released =
                Awaitility.await("all are released")
                        .atMost(AFTER_A_KILL.plusSeconds(15))
                        .until(() -> published(uris), all -> all.size() == ITEMS);
        assertThat(released.values())
                .allSatisfy(
                        article ->
                                assertThat(article.getReleased())
                                        .isBetween(until, until.plus(AFTER_A_KILL)))
                .allSatisfy(article -> assertThat(article.getVersion()).isEqualTo(1));
        Awaitility.await("each place that was looked at shows them")
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () ->
                                assertThat(outlets.with(WORDS, taken))
                                        .containsAll(outlets.shown())
                                        .contains("/articles/" + uris.getLast()));
        Awaitility.await("partners are told of them")
                .atMost(Duration.ofSeconds(10))
                .until(() -> changes.with(WORDS).equals(List.of("/stream", "/changes")));
    }

    @Test
    @Order(2)
    void what_is_erased_while_it_waits_is_in_no_file_any_more() throws IOException {
        String uri =
                items.post("urn:embargo:never", ERASED, Instant.parse("2999-01-01T00:00:00Z"))
                        .article();
        Awaitility.await("it waits")
                .atMost(Duration.ofSeconds(20))
                .until(() -> waiting("gate-1") == 1);
        TextOnDisk text = new TextOnDisk(ERASED);
        assertThat(text.folders(wire.data())).anyMatch(folder -> folder.contains("gate-waiting"));
        assertThat(Called.on(wire, "where", uri).out())
                .contains("embargo until 2999-01-01T00:00:00Z");

        Called erased = Called.on(wire, "erase", uri, "--yes", "--reason=court order", "--by=li");

        assertThat(erased.exitCode()).as(erased.toString()).isZero();
        assertThat(waiting("gate-1")).isZero();
        assertThat(text.folders(wire.data())).isEmpty();
    }

    private static void assertNothingIsSeen(List<Taken> items, Instant until) {
        while (Instant.now().isBefore(until)) {
            List<String> found = new ArrayList<>(outlets.with(WORDS, items));
            found.addAll(changes.with(WORDS));
            if (Instant.now().isBefore(until)) {
                assertThat(found).isEmpty();
            }
        }
    }

    private static double waiting(String gate) {
        return Scrape.of(wire.parts(), gate).sum("regionwire_gate_waiting");
    }

    /** The last record of each of the articles. */
    private static Map<String, PublishedArticle> published(List<String> uris) {
        var decoder =
                new WireDecoder<>(
                        PublishedArticle.class, new RegistryLookup(wire.parts().registry()));
        List<PublishedArticle> records = new ArrayList<>();
        HeadlinesApp.readAll(
                wire.parts().bootstrapServers(),
                record -> {
                    if (uris.contains(record.key())) {
                        records.add(decoder.decode(record.value()));
                    }
                });
        return records.stream()
                .collect(toMap(PublishedArticle::getUri, Function.identity(), (_, newer) -> newer));
    }
}
