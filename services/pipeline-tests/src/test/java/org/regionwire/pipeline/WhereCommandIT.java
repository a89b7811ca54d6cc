package org.regionwire.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** Where articles are while the stage that has them next is away, and when it is back. */
@ExtendWith(SharedWire.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WhereCommandIT {

    private static final Path PAGES = Path.of("target", "pages");

    private static RunningWire wire;

    /** A page's first article, released once and now revised; and one that is new. */
    private static String revised;

    private static String fresh;

    private static boolean away;

    @BeforeAll
    static void publishWhileCategorizationIsAway(RunningWire shared) {
        wire = shared;
        JsonNode page = publish(1401, MadeUpPages.write(PAGES, 1401));
        revised = wire.articles(wire.awaitReleased(page.path("uri").asText())).getFirst();
        wire.parts().stop("categorization");
        away = true;
        publish(1401, MadeUpPages.writeRevised(PAGES, 1401));
        fresh = wire.articles(publish(1402, MadeUpPages.write(PAGES, 1402))).getFirst();
    }

    @AfterAll
    static void bringItBack() {
        if (away) {
            wire.parts().startAgain("categorization");
        }
    }

    @Test
    @Order(1)
    void a_new_article_says_behind_which_stage_it_stands_at_which_offset_and_why() {
        JsonNode position = waiting(fresh);

        assertThat(position.path("place").asText()).matches("articles\\.enriched/\\d+/\\d+");
        assertThat(position.path("sentence").asText())
                .isEqualTo("waits for categorization: categorization is not running");
        assertThat(position.has("version")).isFalse();
    }

    @Test
    @Order(1)
    void a_revision_says_also_which_version_is_seen_meanwhile() {
        JsonNode position = waiting(revised);

        assertThat(position.path("version").asInt()).isOne();
        assertThat(position.path("sentence").asText())
                .isEqualTo(
                        "waits for categorization: categorization is not running;"
                                + " meanwhile version 1 is usable");
        Called printed = Called.on(wire, "where", revised);
        assertThat(printed.exitCode()).isEqualTo(3);
        assertThat(printed.out())
                .contains("    at " + position.path("place").asText())
                .contains(position.path("sentence").asText());
    }

    @Test
    @Order(2)
    void when_the_stage_is_back_both_are_released() {
        wire.parts().startAgain("categorization");
        away = false;

        awaitSentence(fresh, "released as version 1");
        awaitSentence(revised, "released as version 2");
    }

    private static JsonNode publish(int number, Path page) {
        return Called.publishPage(wire, "seeds", number, page);
    }

    /** As soon as enrichment has passed it on. */
    private static JsonNode waiting(String uri) {
        return Awaitility.await(uri + " behind enrichment")
                .atMost(Duration.ofSeconds(30))
                .until(
                        () -> position(uri),
                        position ->
                                position.path("place").asText().startsWith("articles.enriched/"));
    }

    private static void awaitSentence(String uri, String sentence) {
        Awaitility.await(sentence)
                .atMost(Duration.ofSeconds(30))
                .until(() -> position(uri).path("sentence").asText().equals(sentence));
    }

    private static JsonNode position(String uri) {
        return Called.on(wire, "where", uri, "--json").json().path("articles").path(0);
    }
}
