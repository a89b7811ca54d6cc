package org.regionwire.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** An operator sees which partner has taken a killed article down, and which has not. */
@ExtendWith(SharedWire.class)
class ReceiptsIT {

    private static final String ANHUI = "340000";
    private static final int MISSING = 3;

    private static RunningWire wire;
    private static String key;

    @BeforeAll
    static void putPartners(RunningWire shared, @TempDir Path folder) throws IOException {
        wire = shared;
        Path partners =
                Files.writeString(
                        folder.resolve("partners.json"),
                        """
                        [{"id": "portal", "name": "皖南门户", "regions": ["%s"]},
                         {"id": "metro", "name": "城市报", "contact": "0551-1", "regions": ["%s"]},
                         {"id": "south", "name": "南方站", "regions": ["440000"]}]
                        """
                                .formatted(ANHUI, ANHUI));
        Called.done(wire, "partners", "put", partners.toString());
        key = Called.done(wire, "partners", "keys", "add", "portal").out().strip();
    }

    @Test
    void a_kill_is_owed_a_receipt_of_whoever_takes_a_feed_that_the_article_stood_in()
            throws Exception {
        String article = publish();
        awaitAnswer(200, article, 1, "standing");
        assertThat(Called.done(wire, "receipts", article).out()).contains("nothing was recalled");

        Called.done(wire, "kill", article, "--reason=court order");

        Called owed = Called.on(wire, "receipts", article);
        assertThat(owed.exitCode()).isEqualTo(MISSING);
        assertThat(owed.out())
                .contains("canceled", "as version 2", "contact: 0551-1")
                .containsPattern("portal +MISSING")
                .doesNotContain("south");

        awaitAnswer(200, article, 2, "recorded");

        Called one = Called.on(wire, "receipts", "--missing", article);
        assertThat(one.exitCode()).isEqualTo(MISSING);
        assertThat(one.out())
                .containsPattern("portal +acknowledged after PT\\d+S")
                .containsPattern("metro +MISSING");
        assertThat(post("Bearer " + key.replace('.', '-'), article, 2).statusCode()).isEqualTo(401);

        Called.done(wire, "partners", "remove", "metro");
        assertThat(Called.done(wire, "receipts", "--missing", article).out())
                .contains("no receipt is missing");
        assertThat(Called.done(wire, "partners", "list").out())
                .contains("portal", "keys: 1")
                .doesNotContain("metro");
    }

    private static String publish() {
        JsonNode document =
                Called.publishPage(
                        wire, "seeds", 1096 + 8, MadeUpPages.write(Path.of("target/pages"), 1105));
        JsonNode released = wire.awaitReleased(document.path("uri").asText());
        return wire.articles(released).getFirst();
    }

    /** The hub follows the partners: a key opens a moment after it was made. */
    private static void awaitAnswer(int status, String article, int version, String outcome) {
        Awaitility.await(outcome)
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> {
                            var answer = post("Bearer " + key, article, version);
                            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
                            assertThat(answer.body()).contains("\"" + outcome + "\"");
                        });
    }

    private static HttpResponse<String> post(String authorization, String article, int version)
            throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(
                    HttpRequest.newBuilder(wire.parts().feeds().resolve("/receipts"))
                            .header("Authorization", authorization)
                            .header("Content-Type", "application/json")
                            .POST(
                                    BodyPublishers.ofString(
                                            "{\"receipts\": [{\"uri\": \"%s\", \"version\": %d}]}"
                                                    .formatted(article, version)))
                            .build(),
                    BodyHandlers.ofString());
        }
    }
}
