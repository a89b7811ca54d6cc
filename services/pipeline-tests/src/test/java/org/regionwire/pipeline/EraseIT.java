package org.regionwire.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.regionwire.standalone.Instances;

/** An article that was erased is in no file of the whole wire; what stood beside it is. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EraseIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String HOME = "330523";
    private static final Path PAGES = Path.of("target", "erase-pages").toAbsolutePath();

    /** Stand in the article's headline, in its first paragraph and in its last. */
    private static final TextOnDisk TEXT = new TextOnDisk("ZQXJ7KVW43", "HMLPD85RTN", "青霜紫电渠");

    private static final String PAGE =
            """
            安吉县青霜紫电渠修好了ZQXJ7KVW43

            本报讯（记者 李一苇）浙江安吉县近日完成青霜紫电渠的修缮，代号HMLPD85RTN，两岸的稻田用上了山泉水。

            村民说，今年的秧苗比往年早插了一周，%s可以多收几成，账上记着ZQXJ7KVW43。

            安吉县开出乡村公交

            本报讯（记者 周小舟）浙江安吉县乡村公交昨天开行，山里的学生周末回家只要半个小时。

            车上设了放农具的架子，老人凭证件免费乘坐。
            """;

    private static RunningWire wire;
    private static String erased = "";
    private static String neighbour = "";
    private static String elsewhere = "";

    @BeforeAll
    static void publish() throws Exception {
        wire = RunningWire.start("erase", Instances.parse("gate=2,view=2"));
        delivered("秋后");
        JsonNode articles = delivered("冬天").path("articles");
        assertThat(articles).hasSize(2);
        erased = articles.path(0).path("uri").asText();
        neighbour = articles.path(1).path("uri").asText();
        elsewhere =
                wire.publish(MadeUpPages.write(PAGES, 0), "jjrb")
                        .path("articles")
                        .path(0)
                        .path("uri")
                        .asText();
        brokenRecordOf(erased);
    }

    @AfterAll
    static void stop() {
        wire.close();
    }

    @Test
    @Order(1)
    void the_text_is_first_seen_wherever_it_will_be_missed() {
        Awaitility.await("text in all places")
                .atMost(PATIENCE)
                .untilAsserted(
                        () ->
                                assertThat(places())
                                        .contains(
                                                "documents",
                                                "documents.cuts",
                                                "articles.ingested",
                                                "articles.ingested.enrichment.dlt",
                                                "articles.enriched",
                                                "articles.categorized",
                                                "articles.published"));
        Awaitility.await("text in both indexes")
                .atMost(PATIENCE)
                .untilAsserted(
                        () ->
                                assertThat(TEXT.folders(wire.data()))
                                        .contains(
                                                "services/view-1/index", "services/view-2/index"));
        Awaitility.await("all three in the feed")
                .atMost(PATIENCE)
                .untilAsserted(
                        () ->
                                assertThat(wire.items(HOME))
                                        .containsKeys(erased, neighbour, elsewhere));
    }

    @Test
    @Order(2)
    void a_dry_run_and_a_call_that_nobody_confirms_do_nothing() {
        Set<String> before = places();
        Called dry = onWire("erase", erased, "--dry-run");

        assertThat(dry.exitCode()).as(dry.toString()).isZero();
        assertThat(dry.out())
                .contains("loses its original, and stays: " + neighbour, "Nothing was done.");
        assertThat(onWire("erase", erased).exitCode()).isEqualTo(2);
        assertThat(onWire("erase", "urn:uuid:nobody-knows", "--yes").err())
                .contains("no topic has urn:uuid:nobody-knows");
        assertThat(places()).isEqualTo(before);
        assertThat(wire.items(HOME)).containsKey(erased);
    }

    @Test
    @Order(3)
    void after_erase_the_text_is_in_no_file_and_what_stood_beside_it_is_served() {
        Called call = onWire("erase", erased, "--yes", "--reason=court order", "--by=li");

        assertThat(call.exitCode()).as(call.toString()).isZero();
        assertThat(call.out()).contains("no text of %s is left".formatted(erased));
        Awaitility.await("both views have purged their files")
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(TEXT.folders(wire.data())).isEmpty());
        assertThat(wire.items(HOME)).doesNotContainKey(erased).containsKeys(neighbour, elsewhere);
        assertThat(wire.client().feeds("/articles/" + erased).status()).isEqualTo(410);
    }

    @Test
    @Order(4)
    void the_topics_are_kept_as_before_and_nothing_is_decided_about_it_any_more() {
        assertThat(onWire("topics", "check").out()).contains("topics, 0 differences.");
        assertThat(onWire("lift", erased).err()).contains("was erased");
        assertThat(onWire("where", erased).out())
                .contains("canceled", "erase by li", "court order");

        JsonNode again = Called.done(wire, "erase", erased, "--yes", "--json").json();
        assertThat(again.path("state").asText()).isEqualTo("ERASED");
        assertThat(again.path("left"))
                .isNotEmpty()
                .allSatisfy(records -> assertThat(records.asInt()).isZero());
    }

    @Test
    @Order(5)
    void the_same_page_again_brings_back_neither_the_article_nor_its_text() throws IOException {
        assertThat(delivered("冬天").path("articles"))
                .anySatisfy(
                        article -> {
                            assertThat(article.path("uri").asText()).isEqualTo(erased);
                            assertThat(article.path("state").asText()).isEqualTo("canceled");
                            assertThat(article.path("cause").asText()).contains("was erased");
                        });
        assertThat(TEXT.folders(wire.data())).isEmpty();
        assertThat(wire.items(HOME)).doesNotContainKey(erased).containsKey(neighbour);
    }

    /** A gate's store comes to disk when it ends: of what is its own and of what is the other's. */
    @Test
    @Order(6)
    void each_gate_remembers_the_article_in_its_store_and_nothing_of_its_text() {
        TextOnDisk endOfItsUri = new TextOnDisk(erased.substring(erased.length() - 12));
        for (String gate : List.of("gate-1", "gate-2")) {
            wire.parts().stop(gate);

            assertThat(endOfItsUri.folders(wire.folder(gate))).as(gate).isNotEmpty();
            assertThat(TEXT.folders(wire.folder(gate))).as(gate).isEmpty();
        }
    }

    /** What ingest says of the page, once all that is on it is through. */
    private static JsonNode delivered(String season) throws IOException {
        Files.createDirectories(PAGES);
        Path file = Files.writeString(PAGES.resolve("page.txt"), PAGE.formatted(season));
        JsonNode document = Called.publishPage(wire, "jjrb", 7, file);
        Awaitility.await("the page is through")
                .atMost(PATIENCE)
                .until(() -> onWire("where", document.path("uri").asText()).exitCode() == 0);
        return document;
    }

    /** Enrichment cannot read it, and puts it byte for byte among its dead letters. */
    private static void brokenRecordOf(String uri) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", wire.parts().bootstrapServers());
        try (var producer =
                new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            producer.send(
                            new ProducerRecord<>(
                                    "articles.ingested", uri, "青霜紫电渠，没有写完".getBytes(UTF_8)))
                    .get();
        }
    }

    /** Topics and other folders that have the text. */
    private static Set<String> places() {
        return TEXT.folders(wire.data()).stream()
                .map(folder -> folder.substring(folder.lastIndexOf('/') + 1))
                .map(folder -> folder.replaceFirst("-\\d+$", ""))
                .collect(Collectors.toSet());
    }

    private static Called onWire(String... arguments) {
        return Called.on(wire, arguments);
    }
}
