package org.regionwire.pipeline;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.regionwire.testkit.TestFolders;

/** A wire is copied while it runs, and another goes on from the copy. */
@ExtendWith(SharedWire.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BackupIT {

    private static final Path FOLDER = Path.of("target", "backup").toAbsolutePath();
    private static final String COPY = FOLDER.resolve("copy").toString();

    /** Fufeng and Weiyuan, of which no page speaks that comes while the backup is made. */
    private static final List<String> QUIET = List.of("610324", "621123");

    private static RunningWire original;
    private static RunningWire restored;
    private static Called backup;
    private static Called restore;
    private static String killed;
    private static String corrected;
    private static String withheld;
    private static Map<String, String> feeds;
    private static final List<String> ACCEPTED = new ArrayList<>();

    @BeforeAll
    static void copyAWireThatRunsIntoANewOne(RunningWire shared) throws Exception {
        TestFolders.empty(FOLDER);
        original = shared;
        List<String> articles = original.articles(publish(2018));
        killed = articles.get(0);
        corrected = articles.get(1);
        withheld = articles.get(2);
        String ruled = original.articles(publish(2012)).getFirst();
        publish(2002);
        Called.done(original, "kill", killed, "--reason=court order");
        Called.done(original, "correct", corrected, "--region=610324");
        Called.done(original, "withhold", withheld);
        Awaitility.await("the feeds show what was decided")
                .atMost(Duration.ofSeconds(20))
                .until(
                        () ->
                                !original.items("621123").containsKey(corrected)
                                        && original.items("610324").containsKey(corrected)
                                        && !original.items("610324").containsKey(killed));
        feeds = feeds(original);

        // Accepted, and stuck half way when the backup begins.
        original.parts().stop("categorization");
        for (int number : List.of(2020, 2021, 2022, 2023)) {
            var answer =
                    original.client().post(MadeUpPages.write(FOLDER, number), "seeds", "seeds");
            ACCEPTED.addAll(original.articles(answer.json()));
        }
        try (var _ = Comings.start(original, FOLDER, ruled)) {
            backup = Called.done(original, "backup", "--to", COPY, "--json");
        } finally {
            original.parts().startAgain("categorization");
        }

        restored = RunningWire.startPlatform("restored");
        ForeignSchemas.takeTheFirstIds(restored.parts().registry());
        restore = Called.done(restored, "restore", "--from", COPY, "--json");
        restored.parts().startServices();
    }

    @AfterAll
    static void stop() {
        restored.close();
    }

    @Test
    @Order(1)
    void each_topic_is_told_on_standard_error_as_its_turn_comes() {
        List<String> topics = backup.json().path("topics").findValuesAsText("name");

        assertThat(topics).contains("documents", "articles.published");
        assertThat(restore.json()).isEqualTo(backup.json());
        assertThat(backup.err().lines().filter(line -> line.startsWith("reading ")))
                .containsExactlyInAnyOrderElementsOf(
                        topics.stream()
                                .filter(topic -> !topic.startsWith("feed-publisher.gate-"))
                                .map(topic -> "reading " + topic)
                                .toList());
        assertThat(restore.err().lines().filter(line -> line.startsWith("writing ")))
                .zipSatisfy(
                        topics,
                        (line, topic) ->
                                assertThat(line)
                                        .matches("writing \\Q" + topic + "\\E, [\\d,]+ records"));
    }

    @Test
    @Order(1)
    void the_feeds_are_the_same_byte_for_byte() {
        assertThat(feeds(restored)).isEqualTo(feeds).hasSize(6);
    }

    @Test
    @Order(1)
    void what_was_accepted_before_the_backup_comes_out_and_nothing_twice() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(40))
                .pollInterval(Duration.ofMillis(500))
                .untilAsserted(() -> assertThat(released()).containsAll(releases(ACCEPTED)));
        try (Groups groups = new Groups(restored.parts().bootstrapServers())) {
            Awaitility.await()
                    .atMost(Duration.ofSeconds(40))
                    .pollInterval(Duration.ofMillis(500))
                    .untilAsserted(() -> assertThat(groups.lag()).isEmpty());
        }
        assertThat(released()).containsAll(releases(ACCEPTED)).doesNotHaveDuplicates();
    }

    @Test
    @Order(2)
    void versions_go_on_where_they_were() {
        assertThat(Called.done(restored, "lift", withheld).out())
                .contains("usable as version 3, seen after");
        assertThat(Called.done(restored, "correct", corrected, "--region=621123").out())
                .contains("usable as version 3, seen after");
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(
                        () -> {
                            // Not its feed: what came meanwhile fills the first page of that.
                            var page = restored.client().feeds("/articles/" + withheld);
                            assertThat(page.status()).isEqualTo(200);
                            assertThat(page.body()).contains("第2018片茶园");
                        });
    }

    @Test
    @Order(2)
    void the_killed_stays_killed() {
        assertThat(restored.client().feeds("/articles/" + killed).status()).isEqualTo(410);
        assertThat(Called.done(restored, "lift", killed).out())
                .contains("stays canceled as version 2");
    }

    @Test
    @Order(3)
    void a_page_that_comes_again_is_known() {
        var before = released();
        restored.publish(MadeUpPages.write(FOLDER, 2002), "seeds");

        assertThat(released()).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    @Order(4)
    void a_wire_with_anything_on_it_is_not_written_over() {
        Called again = Called.on(restored, "restore", "--from", COPY);

        assertThat(again.exitCode()).isEqualTo(1);
        assertThat(again.err()).contains("the broker has the wire's topics already");
        assertThat(Called.on(restored, "backup", "--to", COPY).exitCode()).isEqualTo(2);
    }

    @Test
    @Order(4)
    void a_backup_is_checked_without_a_broker_and_says_what_it_holds() {
        Called check = Called.with("restore", "--check", "--from", COPY);

        assertThat(check.exitCode()).isZero();
        assertThat(check.out()).contains("articles.published", "records", ": whole.");
    }

    private static JsonNode publish(int number) {
        return original.publish(MadeUpPages.write(FOLDER, number), "seeds");
    }

    private static List<PublishedTopic.Release> releases(List<String> uris) {
        return uris.stream().map(uri -> new PublishedTopic.Release(uri, 1)).toList();
    }

    private static List<PublishedTopic.Release> released() {
        return PublishedTopic.read(
                restored.parts().bootstrapServers(), restored.parts().registry());
    }

    /** By their paths, with the address of the wire left out. */
    private static Map<String, String> feeds(RunningWire wire) {
        return QUIET.stream()
                .flatMap(
                        region ->
                                Stream.of("rss", "atom", "json")
                                        .map(f -> "/regions/%s/feed.%s".formatted(region, f)))
                .collect(
                        toMap(
                                path -> path,
                                path ->
                                        wire.client()
                                                .feeds(path)
                                                .body()
                                                .replace(wire.parts().feeds().toString(), "")));
    }
}
