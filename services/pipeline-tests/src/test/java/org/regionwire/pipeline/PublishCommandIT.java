package org.regionwire.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pages from the command line onto the wire, and where their articles are. */
@ExtendWith(SharedWire.class)
class PublishCommandIT {

    private static final String PAGE =
            MadeUpPages.write(Path.of("target", "pages"), 1001).toString();

    private static RunningWire wire;
    private static String document;
    private static final List<String> ARTICLES = new ArrayList<>();

    @BeforeAll
    static void publishThePage(RunningWire shared) {
        wire = shared;
        JsonNode answer =
                Called.publish(wire, "--provider=seeds", "--json", PAGE)
                        .json()
                        .path(0)
                        .path("answer");
        document = answer.path("uri").asText();
        answer.path("articles").forEach(article -> ARTICLES.add(article.path("uri").asText()));
        Awaitility.await("release of the page")
                .atMost(Duration.ofSeconds(30))
                .until(() -> Called.on(wire, "where", document).exitCode() == 0);
    }

    @Test
    void where_knows_every_article_of_the_page() {
        assertThat(ARTICLES)
                .hasSize(3)
                .allSatisfy(
                        uri ->
                                assertThat(Called.done(wire, "where", uri).out())
                                        .contains("released as version 1"));
        assertThat(Called.done(wire, "where", document).out()).contains(ARTICLES);
    }

    @Test
    void a_dry_run_of_publish_says_the_articles_and_writes_nothing() {
        String before = Called.done(wire, "where", "--trail", ARTICLES.get(2)).out();
        Called dry = Called.publish(wire, "--dry-run", "--provider=seeds", PAGE);

        assertThat(dry.exitCode()).isZero();
        assertThat(dry.out()).contains("would be").contains(ARTICLES);
        assertThat(Called.done(wire, "where", "--trail", ARTICLES.get(2)).out()).isEqualTo(before);
    }

    @Test
    void a_page_of_nobody_s_is_refused_in_ingest_s_words() {
        Called refused = Called.publish(wire, "--provider=nobody", PAGE);

        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.out()).contains("was refused: ").contains("nobody");
    }

    @Test
    void of_many_files_each_is_told_on_standard_error_as_it_is_taken() {
        String other = MadeUpPages.write(Path.of("target", "pages"), 1009).toString();
        Called many = Called.publish(wire, "--dry-run", "--json", "--provider=seeds", PAGE, other);

        assertThat(many.err().lines()).containsExactly("1 of 2 files", "2 of 2 files");
        assertThat(many.json().valueStream().map(posting -> posting.path("file").asText()))
                .containsExactly(PAGE, other);
    }
}
