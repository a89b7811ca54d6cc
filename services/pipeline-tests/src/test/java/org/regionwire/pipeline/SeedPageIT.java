package org.regionwire.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regionwire.testkit.TestFolders;

/** The user's own page in, the feeds of its regions out. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SeedPageIT {

    private static final Path SEED = Path.of("../../seeds/000_02da83a51415de47.txt");
    private static final String OPINION = "提升东西部协作工作质量";
    private static final String METAVERSE = "重塑数字产业经济体系";
    private static final String GRASSLAND = "乡村产业搭上电商快车";

    private static RunningWire wire;
    private static JsonNode document;

    @BeforeAll
    static void start() {
        wire = RunningWire.start("seed-page");
        document = wire.publish(SEED, "jjrb");
    }

    @AfterAll
    static void stop() {
        wire.close();
    }

    @Test
    @Order(1)
    void the_page_is_four_articles() {
        assertThat(document.path("articles").valueStream().map(a -> a.path("headline").asText("")))
                .containsExactly(OPINION, METAVERSE, "", GRASSLAND);
        assertThat(document.path("furniture").valueStream().map(JsonNode::asText))
                .containsExactlyInAnyOrder("地方观察", "本版编辑 祝伟", "新时代 新征程");
    }

    @ParameterizedTest
    @Order(1)
    @CsvSource({
        "620000, 提升东西部协作工作质量",
        "610000, 重塑数字产业经济体系",
        "610300, 重塑数字产业经济体系",
        "150000, 乡村产业搭上电商快车",
        "152500, 乡村产业搭上电商快车",
        "152526, 乡村产业搭上电商快车",
        "450000, 集装箱码头",
        "450400, 集装箱码头"
    })
    void each_region_serves_the_right_article_in_all_three_formats(String region, String words) {
        assertThat(wire.items(region).values())
                .singleElement()
                .satisfies(title -> assertThat(title).contains(words));
        for (String format : List.of("rss", "atom")) {
            String feed =
                    wire.client().feeds("/regions/%s/feed.%s".formatted(region, format)).body();
            assertThat(titles(feed, format))
                    .singleElement()
                    .satisfies(title -> assertThat(title).contains(words));
        }
    }

    @Test
    @Order(1)
    void brand_names_give_no_region_and_no_other_region_has_articles() {
        assertThat(
                        wire.client()
                                .feeds("/regions.json")
                                .json()
                                .path("regions")
                                .valueStream()
                                .map(region -> region.path("code").asText()))
                .containsExactlyInAnyOrder(
                        "000000", "150000", "152500", "152526", "450000", "450400", "610000",
                        "610300", "620000");
    }

    @Test
    @Order(1)
    void a_full_text_has_its_kicker_its_byline_and_the_sentences_that_the_page_cut() {
        String feed = wire.client().feeds("/regions/610300/feed.json").body();

        assertThat(feed)
                .contains("陕西宝鸡平台元宇宙产业发展行动计划")
                .contains("做大做强做优数字产业")
                .contains("数字人产业基地")
                .contains("\"name\":\"杨开新\"")
                .contains("\"name\":\"张毅\"")
                .doesNotContain("地方观察")
                .doesNotContain("祝伟")
                .doesNotContain("新时代 新征程");
    }

    @Test
    @Order(1)
    void no_year_is_invented() {
        assertThat(wire.client().feeds("/regions/450400/feed.json").body())
                .contains("--12-11")
                .doesNotContain("2022-12-11");
    }

    @Test
    @Order(2)
    void the_same_page_again_changes_nothing() {
        Map<String, String> before = wire.allFeeds();
        JsonNode again = wire.publish(SEED, "jjrb");

        assertThat(again.path("uri")).isEqualTo(document.path("uri"));
        assertThat(again.path("articles")).isEqualTo(document.path("articles"));
        assertThat(again.path("articles").valueStream())
                .allSatisfy(article -> assertThat(article.path("version").asInt()).isEqualTo(1));
        assertThat(wire.allFeeds()).isEqualTo(before);
    }

    @Test
    @Order(3)
    void a_deleted_index_comes_back_with_the_same_bytes_of_every_feed() {
        Map<String, String> before = wire.allFeeds();
        wire.parts().kill("feed-publisher");
        TestFolders.empty(wire.index());
        wire.parts().startAgain("feed-publisher");

        assertThat(wire.allFeeds()).isEqualTo(before).hasSize(27);
    }

    @Test
    @Order(4)
    void after_every_part_was_killed_the_feeds_are_the_same_and_nothing_is_there_twice() {
        Map<String, String> before = wire.allFeeds();
        List<String> services = List.of("ingest", "enrichment", "categorization", "feed-publisher");
        services.forEach(wire.parts()::kill);
        wire.parts().kill("registry");
        wire.parts().kill("broker");
        wire.parts().startAgain("broker");
        wire.parts().startAgain("registry");
        services.forEach(wire.parts()::startAgain);

        JsonNode again = wire.publish(SEED, "jjrb");
        assertThat(again.path("articles")).isEqualTo(document.path("articles"));
        assertThat(wire.allFeeds()).isEqualTo(before);
    }

    private static List<String> titles(String feed, String format) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            var nodes =
                    factory.newDocumentBuilder()
                            .parse(new ByteArrayInputStream(feed.getBytes(StandardCharsets.UTF_8)))
                            .getElementsByTagName(format.equals("rss") ? "item" : "entry");
            return java.util.stream.IntStream.range(0, nodes.getLength())
                    .mapToObj(i -> (org.w3c.dom.Element) nodes.item(i))
                    .map(item -> item.getElementsByTagName("title").item(0).getTextContent())
                    .toList();
        } catch (Exception e) {
            throw new AssertionError("no strict XML: " + feed, e);
        }
    }
}
