package org.regionwire.ingest.kafka.polling;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.regionwire.ingest.agencies.AgencyDelivery;
import org.regionwire.ingest.agencies.AgencyDesk;
import org.regionwire.ingest.agencies.AgencyReader.Syntax;
import org.regionwire.ingest.agencies.AgencyReceived;
import org.regionwire.ingest.documents.Erasures;
import org.regionwire.ingest.feeds.fetching.Answer;
import org.regionwire.ingest.feeds.polling.PollState;
import org.regionwire.ingest.feeds.polling.PollingRules;
import org.regionwire.ingest.feeds.polling.Wishes;
import org.regionwire.ingest.feeds.sources.Source;
import org.regionwire.ingest.feeds.taking.SourcePoll;
import org.regionwire.ingest.identity.ArticleIds;
import org.regionwire.ingest.providers.Provider;
import org.regionwire.ingest.providers.Providers;
import org.regionwire.ingest.providers.Publication;
import org.regionwire.schemas.AltId;
import org.regionwire.schemas.IngestedArticle;
import org.regionwire.schemas.TextRights;

/** One item, posted by its agency in full and in a feed of the same provider. */
class SharedItemTest {

    private static final String ADDRESS = "https://agency.example/items/7";

    private final Publication publication = new Publication("daily", "日报", null, "zh");
    private final Provider provider =
            new Provider(
                    "house",
                    "House",
                    true,
                    List.of(publication),
                    new Provider.Rights("House", null, "免费", Provider.TextRights.SUMMARY));
    private final Providers providers = new Providers();

    @BeforeEach
    void thereIsAProvider() {
        providers.put(provider);
    }

    @Test
    void a_summary_has_the_uri_of_the_item_and_says_that_it_is_a_summary() {
        IngestedArticle summary = inFeed(ADDRESS, "<description>摘要</description>");

        assertThat(summary.getUri()).isEqualTo(posted(ADDRESS));
        assertThat(summary.getComplete()).isFalse();
        assertThat(summary.getAltIds())
                .extracting(AltId::getRole, AltId::getValue)
                .contains(tuple("guid", ADDRESS));
    }

    @Test
    void a_feed_that_has_the_text_says_so() {
        IngestedArticle full =
                inFeed(
                        ADDRESS,
                        "<content:encoded>&lt;p&gt;第一段。&lt;/p&gt;&lt;p&gt;第二段。&lt;/p&gt;</content:encoded>");

        assertThat(full.getUri()).isEqualTo(posted(ADDRESS));
        assertThat(full.getComplete()).isTrue();
    }

    @Test
    void what_may_be_shown_of_an_item_of_a_feed_says_its_provider() {
        IngestedArticle item = inFeed(ADDRESS, "<description>摘要</description>");

        assertThat(item.getCopyrightHolder()).isEqualTo("House");
        assertThat(item.getUsageTerms()).isEqualTo("免费");
        assertThat(item.getTextRights()).isEqualTo(TextRights.summary);
    }

    @Test
    void an_id_that_is_no_address_is_the_feeds_own() {
        assertThat(inFeed("7", "<description>摘要</description>").getUri())
                .isEqualTo(ArticleIds.ofSource(Source.uri("f"), "7"));
    }

    private IngestedArticle inFeed(String guid, String content) {
        String rss =
                """
                <rss xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
                <item><guid>%s</guid><title>标题</title>%s</item></channel></rss>
                """
                        .formatted(guid, content);
        var source =
                new Source("f", "https://a.example/f", "house", null, true, false, null, null, 1);
        var poll =
                new SourcePoll(
                        _ ->
                                new Answer.Body(
                                        rss.getBytes(UTF_8),
                                        null,
                                        "https://a.example/f",
                                        null,
                                        null,
                                        null,
                                        Wishes.NONE),
                        new PollingRules(Duration.ofMinutes(5), Duration.ofHours(1), Duration.ZERO),
                        () -> Instant.EPOCH);
        return FeedArticleMapper.toWire(
                poll.poll(
                                source,
                                provider,
                                publication,
                                PollState.initial(source.uri(), 1, Instant.EPOCH))
                        .articles()
                        .getFirst());
    }

    private String posted(String id) {
        var desk =
                new AgencyDesk(
                        providers, new Erasures(), _ -> Optional.empty(), () -> Instant.EPOCH);
        String item =
                "{\"uri\":\"%s\",\"version\":\"1\",\"headlines\":[{\"role\":\"main\",\"value\":\"标题\"}]}"
                        .formatted(id);
        AgencyReceived received =
                desk.receive(
                        new AgencyDelivery(
                                item.getBytes(UTF_8),
                                "application/json",
                                Syntax.JSON,
                                null,
                                "house",
                                null));
        assertThat(received).isInstanceOf(AgencyReceived.Taken.class);
        return ((AgencyReceived.Taken) received).intake().articles().getFirst().uri();
    }
}
