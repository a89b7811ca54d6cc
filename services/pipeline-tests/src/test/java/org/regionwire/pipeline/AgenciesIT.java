package org.regionwire.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.regionwire.pipeline.Agency.item;
import static org.regionwire.pipeline.Agency.uri;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.regionwire.schemas.AltId;
import org.regionwire.schemas.PublishedArticle;

/** An agency's items from the POST to what readers see, sent with a key that the console made. */
class AgenciesIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static RunningWire wire;
    private static FeedOfItems feed;
    private static Agency agency;

    @BeforeAll
    static void giveAnAgencyItsKey(@TempDir Path folder) throws IOException {
        wire =
                RunningWire.start(
                        "agencies", Map.of("regionwire.sources.private-hosts", "127.0.0.1"));
        feed = new FeedOfItems();
        Path providers =
                Files.writeString(
                        folder.resolve("providers.json"),
                        """
                        [{"id": "agency", "name": "山城通讯", "copyrightHolder": "山城通讯",
                          "publications": [{"id": "agency", "name": "山城通讯", "language": "zh-Hans"}]}]
                        """);
        Called.done(wire, "providers", "put", providers.toString());
        agency =
                new Agency(
                        wire,
                        Called.done(wire, "providers", "keys", "add", "agency").out().strip());
        Awaitility.await("the key")
                .atMost(PATIENCE)
                .until(() -> agency.post(item("urn:key:1", 1, "试发"), "&dryRun=true") == 200);
    }

    @AfterAll
    static void stop() {
        agency.close();
        feed.close();
        wire.close();
    }

    @Test
    void an_older_version_after_a_newer_one_is_taken_and_never_wins() {
        JsonNode newer = agency.taken(item("urn:order:1", 5, "重庆市万州区新桥第五版"));
        agency.awaitState(newer, "released");
        JsonNode older = agency.taken(item("urn:order:1", 3, "重庆市万州区新桥第三版"));
        JsonNode next = agency.taken(item("urn:order:1", 6, "重庆市万州区新桥第六版"));
        agency.awaitState(next, "released");

        assertThat(uri(older)).isEqualTo(uri(newer));
        assertThat(agency.published(uri(newer)))
                .extracting(PublishedArticle::getHeadline)
                .containsExactly("重庆市万州区新桥第五版", "重庆市万州区新桥第六版");
    }

    @Test
    void a_cancel_before_its_article_keeps_it_from_readers_for_good() {
        JsonNode cancel = agency.taken("{\"uri\":\"urn:early:1\",\"pubStatus\":\"canceled\"}");
        agency.awaitState(cancel, "canceled");
        JsonNode late = agency.taken(item("urn:early:1", 1, "重庆市万州区不该出现的稿件"));
        JsonNode after = agency.taken(item("urn:early:2", 1, "重庆市万州区之后的稿件"));
        agency.awaitState(after, "released");
        agency.awaitState(late, "canceled");

        assertThat(wire.client().feeds("/articles/" + uri(late)).status()).isEqualTo(410);
        assertThat(agency.published(uri(late)))
                .extracting(PublishedArticle::getHeadline)
                .containsOnlyNulls();
    }

    @Test
    void a_cancel_takes_an_article_down_and_anothers_does_not() throws Exception {
        JsonNode article = agency.taken(item("urn:down:1", 1, "重庆市万州区先发后撤"));
        agency.awaitState(article, "released");
        String cancel = "{\"uri\":\"urn:down:1\",\"pubStatus\":\"canceled\"}";

        assertThat(agency.send(cancel, "provider=jjrb", null).statusCode()).isEqualTo(202);
        String named = cancel.replace("urn:down:1", uri(article));
        assertThat(agency.send(named, "provider=jjrb", null).statusCode()).isEqualTo(403);
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> wire.client().feeds("/articles/" + uri(article)).status() == 200);

        agency.taken(cancel);
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
        JsonNode article = agency.taken(item);
        agency.awaitState(article, "released");

        assertThat(agency.published(uri(article)))
                .isNotEmpty()
                .allSatisfy(
                        release ->
                                assertThat(release.toString())
                                        .contains("通讯员")
                                        .doesNotContain("勿外传附注", "023-0000000"));
    }

    @Test
    void without_its_key_nobody_delivers_in_its_name() throws Exception {
        assertThat(agency.send(item("urn:key:2", 1, "冒名"), "provider=agency", null).statusCode())
                .isEqualTo(401);
    }

    @Test
    void a_feeds_summary_of_its_item_adds_its_name_and_leaves_the_text() throws IOException {
        String address = "https://agency.example/items/in-feed";
        JsonNode item = agency.taken(item(address, 1, "重庆市万州区步行新桥"));
        agency.awaitState(item, "released");

        feed.has(address, "新桥摘要", "<description>摘要里的新桥</description>");
        agency.poll("summaries", feed.url());

        Awaitility.await("the feed's name for it")
                .atMost(PATIENCE)
                .untilAsserted(
                        () ->
                                assertThat(agency.published(uri(item)).getLast().getAltIds())
                                        .extracting(AltId::getRole, AltId::getValue)
                                        .contains(tuple("guid", address)));
        assertThat(agency.published(uri(item)))
                .allSatisfy(
                        release -> {
                            assertThat(release.getHeadline()).isEqualTo("重庆市万州区步行新桥");
                            assertThat(release.toString()).doesNotContain("摘要里的新桥");
                        });
    }

    @Test
    void its_own_versions_win_over_what_a_feed_had_of_the_item_before() throws IOException {
        String address = "https://agency.example/items/first-in-feed";
        feed.has(
                address,
                "重庆市万州区来自订阅源",
                "<content:encoded>&lt;p&gt;重庆市万州区第一段。&lt;/p&gt;&lt;p&gt;第二段。&lt;/p&gt;</content:encoded>");
        agency.poll("texts", feed.url());
        String uri = agency.uriOf(item(address, 1, "重庆市万州区来自通讯社"));
        Awaitility.await("the feed's version")
                .atMost(PATIENCE)
                .until(() -> !agency.published(uri).isEmpty());

        JsonNode first = agency.taken(item(address, 1, "重庆市万州区来自通讯社"));
        assertThat(uri(first)).isEqualTo(uri);
        Awaitility.await("the agency's version, after the feed's")
                .atMost(PATIENCE)
                .until(() -> agency.published(uri).stream().anyMatch(r -> r.getRevision() == 1));

        agency.taken(item(address, 2, "重庆市万州区来自通讯社更正"));

        Awaitility.await("the correction")
                .atMost(PATIENCE)
                .untilAsserted(
                        () ->
                                assertThat(agency.published(uri).getLast().getHeadline())
                                        .isEqualTo("重庆市万州区来自通讯社更正"));
    }
}
