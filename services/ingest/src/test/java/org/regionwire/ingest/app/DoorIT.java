package org.regionwire.ingest.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.regionwire.schemas.ApiKey;
import org.regionwire.testkit.Unique;
import org.regionwire.testkit.WithWire;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who may deliver, how often, and how slowly. */
@WithWire
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "regionwire.ingest.open-providers=false",
            "regionwire.ingest.slowest-body=2s",
            "server.tomcat.connection-timeout=1s"
        })
class DoorIT {

    /** Of the secrets “one” and “two”, salted with 00ff. */
    private final ApiKey one =
            key("9e4a46a688b50f201c26320035cb78250ed8eb32092bc5380e6613d910560475");

    private static final Duration PAUSE = Duration.ofMillis(300);

    private final ApiKey two =
            key("85d948cb867bdf29973765cf0af438c2075d305b7259b7bec519ce5c12398b0b");

    private String key = one.getId() + ".one";

    @LocalServerPort private int port;
    private IngestHttp ingest = new IngestHttp(0);

    @BeforeEach
    void ingest_runs() {
        ingest = new IngestHttp(port);
    }

    @Test
    void keys_follow_each_other_without_a_pause() {
        String id = Unique.name("signed");
        ingest.provider(id, null, List.of(one));
        awaitStatus(202, id, one, "one");
        ingest.provider(id, null, List.of(one, two));
        awaitStatus(202, id, two, "two");
        assertThat(status(id, one, "one")).isEqualTo(202);
        ingest.provider(id, null, List.of(two));
        awaitStatus(401, id, one, "one");
        assertThat(status(id, two, "two")).isEqualTo(202);
    }

    @Test
    void without_a_key_nobody_delivers_a_page_or_an_item() {
        String id = Unique.name("signed");
        ingest.provider(id, null, List.of(one));
        awaitStatus(202, id, one, "one");

        for (String path : List.of("/v1/articles?provider=", "/v1/documents?provider=")) {
            String type = path.contains("articles") ? "application/json" : "text/plain";
            var answer = ingest.post(path + id, type, "x".getBytes(UTF_8), null);
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.problem()).isEqualTo("key-missing");
            assertThat(answer.response().headers().firstValue("WWW-Authenticate"))
                    .hasValue("Bearer");
        }
        assertThat(status(id, one, "wrong")).isEqualTo(401);
        assertThat(status("another", one, "one")).isEqualTo(403);
        String open = Unique.name("open");
        ingest.provider(open, null, List.of());
        assertThat(status(open, null, "")).isEqualTo(401);
    }

    @Test
    void nobody_has_a_feed_polled_in_the_name_of_another() {
        String id = Unique.name("signed");
        String other = Unique.name("signed");
        ingest.provider(id, null, List.of(one));
        ingest.provider(other, null, List.of(two));
        awaitStatus(202, id, one, "one");
        awaitStatus(202, other, two, "two");
        String source = Unique.name("feed");

        assertThat(ingest.putSource(source, id, null).status()).isEqualTo(401);
        assertThat(ingest.putSource(source, id, two.getId() + ".two").status()).isEqualTo(403);
        assertThat(ingest.putSource(source, id, one.getId() + ".one").status()).isEqualTo(201);
        assertThat(ingest.putSource(source, other, two.getId() + ".two").status()).isEqualTo(403);
        assertThat(ingest.deleteSource(source, two.getId() + ".two").status()).isEqualTo(403);
        assertThat(ingest.deleteSource(source, one.getId() + ".one").status()).isEqualTo(204);
    }

    @Test
    void where_a_document_or_a_feed_is_is_told_to_whom_it_concerns() {
        String id = Unique.name("signed");
        String other = Unique.name("signed");
        ingest.provider(id, null, List.of(one));
        ingest.provider(other, null, List.of(two));
        awaitStatus(202, id, one, "one");
        awaitStatus(202, other, two, "two");
        String mine = one.getId() + ".one";
        String theirs = two.getId() + ".two";
        String source = Unique.name("feed");
        ingest.putSource(source, id, mine);
        String document = "/v1/documents/" + deliver(id, one, "one").json().path("uri").asString();

        for (String path : List.of(document, "/v1/sources/" + source)) {
            assertThat(ingest.get(path, mine).status()).isEqualTo(200);
            assertThat(ingest.get(path, theirs).problem()).isEqualTo("key-of-another-provider");
            assertThat(ingest.get(path, null).problem()).isEqualTo("key-missing");
        }
        assertThat(ingest.get("/v1/documents/urn:none", null).status()).isEqualTo(401);
        assertThat(ingest.get("/v1/sources", null).status()).isEqualTo(401);
        assertThat(ids(ingest.get("/v1/sources", mine))).containsExactly(source);
        assertThat(ids(ingest.get("/v1/sources", theirs))).isEmpty();
    }

    private static List<String> ids(IngestHttp.Answer sources) {
        return sources.json()
                .path("sources")
                .valueStream()
                .map(source -> source.path("id").asString())
                .toList();
    }

    @Test
    void looking_counts_against_no_quota() {
        String id = Unique.name("busy");
        ingest.provider(id, 2, List.of(one));
        awaitStatus(202, id, one, "one");
        for (int i = 0; i < 3; i++) {
            assertThat(ingest.get("/v1/sources", one.getId() + ".one").status()).isEqualTo(200);
        }

        assertThat(status(id, one, "one")).isEqualTo(202);
    }

    @Test
    void more_than_the_quota_comes_later() {
        String id = Unique.name("busy");
        ingest.provider(id, 2, List.of(one));
        awaitStatus(202, id, one, "one");

        assertThat(status(id, one, "one")).isEqualTo(202);
        var third = deliver(id, one, "one");
        assertThat(third.status()).isEqualTo(429);
        assertThat(third.problem()).isEqualTo("quota");
        assertThat(third.response().headers().firstValueAsLong("Retry-After").orElseThrow())
                .isBetween(1L, 1800L);
    }

    @Test
    @Timeout(30)
    void a_sender_that_says_nothing_or_too_little_is_given_up() throws Exception {
        String id = Unique.name("slow");
        ingest.provider(id, null, List.of(one));
        awaitStatus(202, id, one, "one");

        for (String request :
                List.of(
                        "POST /v1/articles?provider=" + id,
                        "PUT /v1/sources/" + Unique.name("feed"),
                        "POST /v1/sources/opml?provider=" + id)) {
            assertThat(slowly(request, 1000, 60_000)).startsWith("HTTP/1.1 408");
            assertThat(slowly(request, 1, 60_000)).startsWith("HTTP/1.1 408");
        }
        assertThat(status(id, one, "one")).isEqualTo(202);
    }

    @Test
    void a_feed_or_a_list_of_them_is_refused_before_it_is_read() throws Exception {
        String id = Unique.name("large");
        ingest.provider(id, null, List.of(one));
        awaitStatus(202, id, one, "one");
        String source = "PUT /v1/sources/" + Unique.name("feed");

        assertThat(slowly(source, 0, 100_000)).startsWith("HTTP/1.1 413");
        assertThat(slowly("POST /v1/sources/opml?provider=" + id, 0, 9_000_000))
                .startsWith("HTTP/1.1 413");
        key = "nobody.none";
        assertThat(slowly(source, 0, 60_000)).startsWith("HTTP/1.1 401");
    }

    /**
     * The whole answer to a request whose body comes byte by byte and never ends.
     *
     * @param length that it says it has
     */
    private String slowly(String request, int bytes, int length) throws IOException {
        return new RawSender(port)
                .send(
                        request,
                        "Authorization: Bearer %s\nContent-Type: application/json\nContent-Length: %d"
                                .formatted(key, length),
                        out -> {
                            for (int i = 0; i < bytes; i++) {
                                out.write(' ');
                                out.flush();
                                Thread.sleep(PAUSE);
                            }
                        });
    }

    private void awaitStatus(int status, String id, ApiKey key, String secret) {
        Awaitility.await().until(() -> status(id, key, secret) == status);
    }

    private int status(String id, @Nullable ApiKey key, String secret) {
        return deliver(id, key, secret).status();
    }

    private IngestHttp.Answer deliver(String id, @Nullable ApiKey key, String secret) {
        String item =
                "{\"uri\":\"%s\",\"headlines\":[{\"role\":\"main\",\"value\":\"洛川苹果\"}]}"
                        .formatted(Unique.uri());
        return ingest.post(
                "/v1/articles?provider=" + id,
                "application/json",
                item.getBytes(UTF_8),
                key == null ? null : key.getId() + "." + secret);
    }

    private static ApiKey key(String hash) {
        return ApiKey.newBuilder()
                .setId(Unique.name("key").replace(".", ""))
                .setHash("sha256:00ff:" + hash)
                .setCreatedAt(Instant.EPOCH)
                .build();
    }
}
