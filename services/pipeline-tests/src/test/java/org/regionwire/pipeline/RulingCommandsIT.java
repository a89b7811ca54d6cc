package org.regionwire.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.regionwire.pipeline.MadeUpPages.REVISED;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an operator decides is what readers see. */
@ExtendWith(SharedWire.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RulingCommandsIT {

    private static final String ZHEJIANG = "330000";
    private static final String ANHUI = "340000";
    private static final String BAOJI = "610300";
    private static final String TOPIC = "http://cv.iptc.org/newscodes/mediatopic/20000247";
    private static final Path PAGES = Path.of("target", "pages");

    private static RunningWire wire;

    /** Of Anji in Zhejiang, and of Jinzhai in Anhui. */
    private static String anji;

    private static String jinzhai;

    @BeforeAll
    static void publishAPage(RunningWire shared) {
        wire = shared;
        List<String> articles = wire.articles(publish(MadeUpPages.write(PAGES, 1096)));
        anji = articles.get(0);
        jinzhai = articles.get(1);
    }

    @Test
    @Order(1)
    void a_withheld_article_is_gone_from_its_feeds_until_it_is_lifted() {
        assertShown("withheld as version 2", "withhold", anji, "--reason=complaint");
        await(() -> !wire.items(ZHEJIANG).containsKey(anji));

        assertShown("usable as version 3", "lift", anji);
        await(() -> wire.items(ZHEJIANG).containsKey(anji));
    }

    @Test
    @Order(2)
    void a_corrected_region_moves_the_article_to_that_region_s_feed() {
        assertShown("usable as version 4", "correct", "--region", BAOJI, anji);

        await(() -> wire.items(BAOJI).containsKey(anji));
        await(() -> !wire.items(ZHEJIANG).containsKey(anji));
    }

    @Test
    @Order(3)
    void a_corrected_topic_stands_in_the_feed_and_on_the_page() {
        assertShown("usable as version 5", "correct", "--topic", TOPIC, anji);

        await(() -> topics(anji).equals(List.of(TOPIC)));
        assertThat(wire.client().feeds("/articles/" + anji).body()).contains("/topics/20000247\">");
    }

    @Test
    @Order(4)
    void later_revisions_keep_what_was_corrected() {
        publish(MadeUpPages.writeRevised(PAGES, 1096));

        await(() -> wire.item(BAOJI, anji).path("content_text").asText().contains(REVISED));
        assertThat(topics(anji)).containsExactly(TOPIC);
        assertThat(wire.items(ZHEJIANG)).doesNotContainKey(anji);
        assertThat(Called.done(wire, "where", anji).out()).contains("released as version 6");
    }

    @Test
    @Order(5)
    void a_killed_article_is_gone_and_no_lift_brings_it_back() {
        assertShown("canceled as version 2", "kill", jinzhai, "--reason=court order", "--by=li");
        await(() -> !wire.items(ANHUI).containsKey(jinzhai));

        assertThat(Called.done(wire, "lift", jinzhai).out())
                .contains("stays canceled as version 2");
        assertThat(Called.done(wire, "where", jinzhai).out()).contains("canceled since version 2");
    }

    private static JsonNode publish(Path page) {
        JsonNode document = Called.publishPage(wire, "seeds", 1096, page);
        return wire.awaitReleased(document.path("uri").asText());
    }

    private static List<String> topics(String uri) {
        return wire.item(BAOJI, uri).path("_regionwire").path("subjects").findValuesAsText("uri");
    }

    private static void assertShown(String sentence, String... ruling) {
        assertThat(Called.done(wire, ruling).out()).contains(sentence).contains("seen after");
    }

    private static void await(Callable<Boolean> seen) {
        Awaitility.await("the feed shows it").atMost(Duration.ofSeconds(30)).until(seen);
    }
}
