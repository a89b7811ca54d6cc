package org.regionwire.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.regionwire.pipeline.sample.HeadlinesApp;
import org.regionwire.schemas.PublishedArticle;
import org.regionwire.schemas.wireformat.RegistryLookup;
import org.regionwire.schemas.wireformat.WireDecoder;

/** An agency's items from the POST to what readers see, sent with a key that the console made. */
class AgenciesIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static RunningWire wire;
    private static String key = "";

    @BeforeAll
    static void giveAnAgencyItsKey(@TempDir Path folder) throws IOException {
        wire = RunningWire.start("agencies");
        Path providers =
                Files.writeString(
                        folder.resolve("providers.json"),
                        """
                        [{"id": "agency", "name": "山城通讯", "copyrightHolder": "山城通讯",
                          "publications": [{"id": "agency", "name": "山城通讯", "language": "zh-Hans"}]}]
                        """);
        Called.done(wire, "providers", "put", providers.toString());
        key = Called.done(wire, "providers", "keys", "add", "agency").out().strip();
        Awaitility.await("the key")
                .atMost(PATIENCE)
                .until(() -> post(item("urn:key:1", 1, "试发"), "&dryRun=true", key) == 200);
    }

    @AfterAll
    static void stop() {
        HTTP.close();
        wire.close();
    }

    @Test
    void an_older_version_after_a_newer_one_is_taken_and_never_wins() {
        JsonNode newer = taken(item("urn:order:1", 5, "重庆市万州区新桥第五版"));
        awaitState(newer, "released");
        JsonNode older = taken(item("urn:order:1", 3, "重庆市万州区新桥第三版"));
        JsonNode next = taken(item("urn:order:1", 6, "重庆市万州区新桥第六版"));
        awaitState(next, "released");

        assertThat(uri(older)).isEqualTo(uri(newer));
        assertThat(published(uri(newer)))
                .extracting(PublishedArticle::getHeadline)
                .containsExactly("重庆市万州区新桥第五版", "重庆市万州区新桥第六版");
    }

    @Test
    void a_cancel_before_its_article_keeps_it_from_readers_for_good() {
        JsonNode cancel = taken("{\"uri\":\"urn:early:1\",\"pubStatus\":\"canceled\"}");
        awaitState(cancel, "canceled");
        JsonNode late = taken(item("urn:early:1", 1, "重庆市万州区不该出现的稿件"));
        JsonNode after = taken(item("urn:early:2", 1, "重庆市万州区之后的稿件"));
        awaitState(after, "released");
        awaitState(late, "canceled");

        assertThat(wire.client().feeds("/articles/" + uri(late)).status()).isEqualTo(410);
        assertThat(published(uri(late)))
                .extracting(PublishedArticle::getHeadline)
                .containsOnlyNulls();
    }

    @Test
    void a_cancel_takes_an_article_down_and_anothers_does_not() throws Exception {
        JsonNode article = taken(item("urn:down:1", 1, "重庆市万州区先发后撤"));
        awaitState(article, "released");
        String cancel = "{\"uri\":\"urn:down:1\",\"pubStatus\":\"canceled\"}";

        assertThat(send(cancel, "provider=jjrb", null).statusCode()).isEqualTo(202);
        String named = cancel.replace("urn:down:1", uri(article));
        assertThat(send(named, "provider=jjrb", null).statusCode()).isEqualTo(403);
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> wire.client().feeds("/articles/" + uri(article)).status() == 200);

        taken(cancel);
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> wire.client().feeds("/articles/" + uri(article)).status() == 410);
    }

    @Test
    void notes_to_editors_and_contacts_reach_nobody() {
        String item =
                item("urn:note:1", 1, "重庆市万州区有附注的稿件")
                        .replace(
                                "}]}",
                                "}],\"edNote\":\"勿外传附注\",\"infoSources\":[{\"name\":\"通讯员\","
                                        + "\"contactInfo\":[{\"value\":\"023-0000000\"}]}]}");
        JsonNode article = taken(item);
        awaitState(article, "released");

        assertThat(published(uri(article)))
                .isNotEmpty()
                .allSatisfy(
                        release ->
                                assertThat(release.toString())
                                        .contains("通讯员")
                                        .doesNotContain("勿外传附注", "023-0000000"));
    }

    @Test
    void without_its_key_nobody_delivers_in_its_name() throws Exception {
        assertThat(send(item("urn:key:2", 1, "冒名"), "provider=agency", null).statusCode())
                .isEqualTo(401);
    }

    /** All that ever stood on the public topic under a uri. */
    private static List<PublishedArticle> published(String uri) {
        var decoder =
                new WireDecoder<>(
                        PublishedArticle.class, new RegistryLookup(wire.parts().registry()));
        List<PublishedArticle> records = new ArrayList<>();
        HeadlinesApp.readAll(
                wire.parts().bootstrapServers(),
                record -> {
                    if (uri.equals(record.key())) {
                        records.add(decoder.decode(record.value()));
                    }
                });
        return records;
    }

    private static void awaitState(JsonNode document, String state) {
        Awaitility.await(state + " of " + uri(document))
                .atMost(PATIENCE)
                .until(() -> state(document.path("uri").asText()).equals(state));
    }

    /** Where the only article of the agency's document is: told to who has its key. */
    private static String state(String document) throws IOException {
        URI address = wire.parts().ingest().resolve("/v1/documents/" + document);
        return JSON.readTree(answer(HttpRequest.newBuilder(address), key).body())
                .path("articles")
                .path(0)
                .path("state")
                .asText();
    }

    private static String uri(JsonNode document) {
        return document.path("articles").path(0).path("uri").asText();
    }

    private static JsonNode taken(String item) {
        try {
            HttpResponse<String> answer = send(item, "", key);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new AssertionError("no answer", e);
        }
    }

    private static int post(String item, String query, String key) throws IOException {
        return send(item, query, key).statusCode();
    }

    private static HttpResponse<String> send(String item, String query, @Nullable String key)
            throws IOException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(wire.parts().ingest() + "/v1/articles?" + query))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofByteArray(item.getBytes(UTF_8)));
        return answer(request, key);
    }

    private static HttpResponse<String> answer(HttpRequest.Builder request, @Nullable String key)
            throws IOException {
        if (key != null) {
            request.header("Authorization", "Bearer " + key);
        }
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    private static String item(String uri, int version, String headline) {
        return """
               {"uri":"%s","version":"%d","headlines":[{"role":"main","value":"%s"}],\
               "bodies":[{"contentType":"text/plain","value":"重庆市万州区的市民步行走过新桥。"}]}"""
                .formatted(uri, version, headline);
    }
}
