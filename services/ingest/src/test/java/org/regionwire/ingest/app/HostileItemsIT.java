package org.regionwire.ingest.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.regionwire.ingest.agencies.HostileItems;
import org.regionwire.testkit.Unique;
import org.regionwire.testkit.WithWire;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Each hostile item is refused with its reason over HTTP, nothing of it is written, and the next
 * good one is taken.
 */
@WithWire
@Timeout(20)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class HostileItemsIT {

    private static final String GOOD =
            "{\"uri\":\"urn:a:1\",\"version\":\"1\",\"headlines\":[{\"role\":\"main\",\"value\":\"洛川苹果\"}]}";

    private final String query = "provider=" + Unique.name("hostile");

    @LocalServerPort private int port;
    private IngestHttp ingest = new IngestHttp(0);
    private long written;

    @BeforeAll
    void there_is_an_agency() {
        ingest = new IngestHttp(port);
        ingest.provider(query.replace("provider=", ""), null, List.of());
        written = Written.records();
    }

    @AfterEach
    void a_good_item_is_taken() {
        assertThat(ingest.json(query + "&dryRun=true", GOOD).status()).isEqualTo(200);
    }

    @AfterAll
    void nothing_was_written() {
        assertThat(Written.records()).isEqualTo(written);
    }

    static Stream<HostileItems.Item> items() {
        return HostileItems.refused();
    }

    @ParameterizedTest
    @MethodSource("items")
    void it_is_refused_with_its_reason(HostileItems.Item item) {
        var answer = ingest.post("/v1/articles?" + query, item.contentType(), item.content(), null);

        assertThat(answer.status()).as(answer.json().toString()).isBetween(400, 422);
        assertThat(answer.problem()).isEqualTo(item.problem());
        assertThat(answer.json().path("detail").asString()).isNotBlank().hasSizeLessThan(400);
        assertThat(answer.json().path("errors").size()).isLessThanOrEqualTo(50);
    }
}
