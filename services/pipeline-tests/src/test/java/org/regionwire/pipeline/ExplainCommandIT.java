package org.regionwire.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.regionwire.testkit.Unique;

/** Why an article of the user's own page stands in the feeds that it stands in. */
@ExtendWith(SharedWire.class)
class ExplainCommandIT {

    private static final Path SEED = Path.of("../../seeds/000_02da83a51415de47.txt");
    private static final String BAOJI = "610300";

    private static RunningWire wire;

    /** The page's second article, of Baoji's metaverse. */
    private static String metaverse;

    @BeforeAll
    static void publishThePage(RunningWire shared) {
        wire = shared;
        metaverse = wire.articles(wire.publish(SEED, "jjrb")).get(1);
    }

    @Test
    void an_article_is_printed_with_marks_its_region_and_what_speaks_for_it() {
        assertThat(Called.done(wire, "explain", metaverse).out())
                .contains("重塑数字产业经济体系")
                .containsPattern("\\[[^\\[|]*宝鸡[^|]*\\|place\\]")
                .containsPattern("region  610300 宝鸡市  [01]\\.\\d\\d\n {8}[+-]\\d+\\.\\d\\d \\w+")
                .contains("杨开新");
    }

    @Test
    void what_is_explained_is_what_the_feed_says() {
        JsonNode explained = Called.done(wire, "explain", metaverse, "--json").json();
        JsonNode inFeed = wire.item(BAOJI, metaverse).path("_regionwire");

        assertThat(explained.path("regions").valueStream().map(JsonNode::asText))
                .startsWith(BAOJI)
                .isEqualTo(inFeed.path("regions").findValuesAsText("code"));
        assertThat(explained.path("whyTopics").findValuesAsText("uri"))
                .isNotEmpty()
                .isEqualTo(inFeed.path("subjects").findValuesAsText("uri"));
    }

    @Test
    void an_article_that_nobody_decided_on_is_told_with_where_to_look() {
        String unknown = Unique.uri();
        Called explain = Called.on(wire, "explain", unknown);

        assertThat(explain.exitCode()).isEqualTo(1);
        assertThat(explain.err()).contains("regionwire where " + unknown);
        assertThat(explain.out()).isEmpty();
    }
}
