package org.regionwire.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.common.TopicPartition;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.regionwire.testkit.Unique;

/** Records that a service of a running wire could not handle, and what becomes of them. */
@ExtendWith(SharedWire.class)
class DeadLetterCommandsIT {

    private static RunningWire wire;
    private static Letters letters;

    @BeforeAll
    static void take(RunningWire shared) {
        wire = shared;
        letters = new Letters(shared);
    }

    @Test
    void a_record_that_dies_again_says_so_and_is_refused_in_the_end() {
        String uri = Unique.uri();
        letters.garbageToEnrichment(uri);
        await().until(() -> list(uri).size() == 1);
        String first = place(uri);
        assertThat(Called.done(wire, "dead-letters", "show", first).out())
                .contains("10 bytes that cannot be decoded", "regionwire-dead-attempts: 1");

        Called.done(wire, "dead-letters", "redrive", first);
        await().until(() -> list(uri).size() == 1 && !place(uri).equals(first));
        assertThat(Called.done(wire, "dead-letters", "show", place(uri)).out())
                .contains("sent back 1 times before", "regionwire-dead-attempts: 2");

        Called refused =
                Called.on(wire, "dead-letters", "redrive", "--uri=" + uri, "--max-redrives=1");
        assertThat(refused.exitCode()).isEqualTo(3);
        assertThat(refused.out()).contains("died again after being sent back 1 times");
    }

    @Test
    void a_parked_letter_waits_unseen_and_a_dropped_one_is_given_up() {
        String uri = Unique.uri();
        letters.garbageToEnrichment(uri);
        await().until(() -> list(uri).size() == 1);
        String place = place(uri);

        Called.done(wire, "dead-letters", "park", place, "--reason=later");
        assertThat(list(uri)).isEmpty();
        assertThat(Called.done(wire, "dead-letters", "drop", place).out()).contains("dropped");
        assertThat(Called.on(wire, "dead-letters", "redrive", place).out())
                .contains("it was dropped by");
    }

    @Test
    void an_old_revision_that_is_redriven_never_overwrites_the_newer_one() {
        JsonNode page = wire.publish(MadeUpPages.write(Path.of("target", "pages"), 1104), "seeds");
        String uri = wire.articles(page).getFirst();
        String before = wire.items("330000").get(uri);
        letters.olderRevision(uri, "旧标题");

        Called.done(wire, "dead-letters", "redrive", "--uri=" + uri);

        await().until(() -> hasGateTakenTheOlder(uri));
        assertThat(Called.done(wire, "where", uri).out()).contains("released as version 1");
        assertThat(before).isNotBlank();
        assertThat(wire.items("330000")).containsEntry(uri, before);
        assertThat(list(uri)).isEmpty();
    }

    private static boolean hasGateTakenTheOlder(String uri) {
        JsonNode where = Called.on(wire, "where", uri, "--json").json();
        for (JsonNode seen : where.path("articles").path(0).path("trail").path("sightings")) {
            if (seen.path("stage").asText().equals("CATEGORIZED")
                    && seen.path("revision").asLong() == Letters.OLDER) {
                String[] place = seen.path("place").asText().split("/");
                var partition = new TopicPartition(place[0], Integer.parseInt(place[1]));
                try (Groups groups = new Groups(wire.parts().bootstrapServers())) {
                    return groups.committed(Groups.GATE).getOrDefault(partition, 0L)
                            > Long.parseLong(place[2]);
                }
            }
        }
        return false;
    }

    private static List<JsonNode> list(String uri) {
        return Called.done(wire, "dead-letters", "list", "--json", "--uri=" + uri)
                .json()
                .valueStream()
                .toList();
    }

    private static String place(String uri) {
        return list(uri).getFirst().path("place").asText();
    }

    private static ConditionFactory await() {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(300));
    }
}
