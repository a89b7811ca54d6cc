package org.regionwire.ingest.feeds.taking;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.regionwire.ingest.feeds.fetching.Answer;
import org.regionwire.ingest.feeds.fetching.Fetcher.Question;
import org.regionwire.ingest.feeds.polling.PollState;
import org.regionwire.ingest.feeds.polling.PollingRules;
import org.regionwire.ingest.feeds.polling.Wishes;
import org.regionwire.ingest.feeds.sources.Source;
import org.regionwire.ingest.providers.Provider;
import org.regionwire.ingest.providers.Publication;

class SourcePollTest {

    private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");
    private static final String FEED = "https://a.example/feed";
    private static final String PAGE = "https://a.example/1";
    private static final String LONG = "果园里一片繁忙，果农抢抓晴好天气采摘苹果。".repeat(8);
    private static final Publication DAILY = new Publication("daily", "测试日报", null, "zh-Hans");
    private static final Provider PROVIDER =
            new Provider(
                    "tester",
                    "Tester",
                    true,
                    List.of(DAILY),
                    new Provider.Rights(null, null, null, Provider.TextRights.FULL));

    private final Map<String, Answer> answers = new HashMap<>();
    private final List<Question> asked = new ArrayList<>();
    private final SourcePoll polls =
            new SourcePoll(
                    this::ask,
                    new PollingRules(Duration.ofMinutes(5), Duration.ofHours(12), Duration.ZERO),
                    () -> NOW);
    private PollState state = PollState.initial("urn:regionwire:source:a", 1, NOW);

    @Test
    void an_item_becomes_an_article_once() {
        serve(FEED, rss(item("1", "标题", "摘要", LONG)));

        assertThat(poll(false).articles())
                .singleElement()
                .satisfies(
                        article -> {
                            assertThat(article.headline()).isEqualTo("标题");
                            assertThat(article.description()).isEqualTo("摘要");
                            assertThat(article.text().text()).isEqualTo(LONG);
                            assertThat(article.full()).isTrue();
                            assertThat(article.language()).isEqualTo("zh-Hans");
                        });
        assertThat(poll(false).articles()).isEmpty();
        assertThat(state.articlesSeen()).isEqualTo(1);
    }

    @Test
    void a_changed_item_is_a_new_revision_of_the_same_article() {
        serve(FEED, rss(item("1", "标题", "摘要", LONG)));
        FeedArticle first = poll(false).articles().getFirst();
        serve(FEED, rss(item("1", "更正的标题", "摘要", LONG)));

        FeedArticle second = poll(false).articles().getFirst();

        assertThat(second.uri()).isEqualTo(first.uri());
        assertThat(second.contentHash()).isNotEqualTo(first.contentHash());
        assertThat(second.headline()).isEqualTo("更正的标题");
    }

    @Test
    void an_item_that_vanishes_cancels_nothing_and_is_not_new_when_it_is_back() {
        serve(FEED, rss(item("1", "甲", "摘要", LONG), item("2", "乙", "摘要", LONG)));
        poll(false);
        serve(FEED, rss(item("2", "乙", "摘要", LONG)));
        assertThat(poll(false).articles()).isEmpty();
        serve(FEED, rss(item("1", "甲", "摘要", LONG), item("2", "乙", "摘要", LONG)));

        assertThat(poll(false).articles()).isEmpty();
    }

    @Test
    void a_summary_never_takes_the_place_of_a_text_in_full() {
        serve(FEED, rss(item("1", "标题", "摘要", LONG)));
        poll(false);
        serve(FEED, rss(item("1", "标题", "别的摘要", "")));

        assertThat(poll(false).articles()).isEmpty();

        serve(FEED, rss(item("1", "标题", "别的摘要", LONG + "又及。")));
        assertThat(poll(false).articles())
                .extracting(article -> article.text().text())
                .containsExactly(LONG + "又及。");
    }

    @Test
    void the_text_is_fetched_from_the_link_only_where_the_source_allows_it() {
        serve(FEED, rss(item("1", "标题", "摘要", "")));
        serve(PAGE, "<html><body><div><p>" + LONG + "</p></div></body></html>");

        assertThat(poll(false).articles()).extracting(FeedArticle::full).containsExactly(false);
        assertThat(asked).extracting(Question::url).doesNotContain(PAGE);

        FeedArticle full = poll(true).articles().getFirst();
        assertThat(full.full()).isTrue();
        assertThat(full.text().text()).isEqualTo(LONG);
        assertThat(poll(true).articles()).isEmpty();
        assertThat(asked).extracting(Question::url).containsOnlyOnce(PAGE);
    }

    @Test
    void a_page_that_does_not_come_is_asked_for_again() {
        serve(FEED, rss(item("1", "标题", "摘要", "")));
        assertThat(poll(true).articles()).extracting(FeedArticle::full).containsExactly(false);
        assertThat(poll(true).articles()).isEmpty();
        serve(PAGE, "<html><body><div><p>" + LONG + "</p></div></body></html>");

        assertThat(poll(true).articles()).extracting(FeedArticle::full).containsExactly(true);
    }

    @Test
    void validators_go_back_and_a_feed_that_has_not_changed_is_asked_less_often() {
        answers.put(FEED, body(rss(item("1", "标题", "摘要", LONG)), "\"1\"", null));
        poll(false);
        Duration before = state.interval();
        answers.put(FEED, new Answer.NotModified(null, Wishes.NONE));

        poll(false);

        assertThat(asked.getLast().etag()).isEqualTo("\"1\"");
        assertThat(state.etag()).isEqualTo("\"1\"");
        assertThat(state.interval()).isGreaterThan(before);
        assertThat(state.lastSuccess()).isEqualTo(NOW);
    }

    @Test
    void a_permanent_redirect_is_remembered_only_when_a_feed_stands_there() {
        answers.put(FEED, body("<html>Login</html>", null, "https://b.example/feed"));
        poll(false);
        assertThat(state.effectiveUrl()).isNull();
        assertThat(state.lastError()).contains("HTML page");

        answers.put(FEED, body(rss(), null, "https://b.example/feed"));
        poll(false);
        poll(false);

        assertThat(asked.getLast().url()).isEqualTo("https://b.example/feed");
    }

    @Test
    void what_is_gone_is_not_asked_again_until_it_is_set_again() {
        answers.put(FEED, new Answer.Gone());

        poll(false);

        assertThat(state.isStopped()).isTrue();
        assertThat(state.isDue(NOW.plus(Duration.ofDays(365)))).isFalse();
        assertThat(state.afresh(2, NOW).isDue(NOW)).isTrue();
    }

    @Test
    void failures_are_counted_and_leave_what_is_known() {
        answers.put(FEED, body(rss(item("1", "标题", "摘要", LONG)), "\"1\"", null));
        poll(false);
        answers.put(FEED, new Answer.Failed("It answers 429.", Duration.ofHours(1)));

        poll(false);
        poll(false);

        assertThat(state.failures()).isEqualTo(2);
        assertThat(state.lastError()).isEqualTo("It answers 429.");
        assertThat(state.nextCheck()).isAfterOrEqualTo(NOW.plus(Duration.ofHours(1)));
        assertThat(state.seen()).hasSize(1);
        assertThat(state.etag()).isEqualTo("\"1\"");
    }

    private Polled poll(boolean fetchFullText) {
        var source = new Source("a", FEED, "tester", null, true, fetchFullText, null, null, 1);
        Polled polled = polls.poll(source, PROVIDER, DAILY, state);
        state = polled.state();
        return polled;
    }

    private Answer ask(Question question) {
        asked.add(question);
        return answers.getOrDefault(question.url(), new Answer.Failed("It answers 404.", null));
    }

    private void serve(String url, String content) {
        answers.put(url, body(content, null, null));
    }

    private static Answer body(String content, @Nullable String etag, @Nullable String moved) {
        if (moved != null) {
            // Where it moved to, the same stands.
            return new Answer.Body(
                    content.getBytes(UTF_8), null, moved, moved, etag, null, Wishes.NONE);
        }
        return new Answer.Body(content.getBytes(UTF_8), null, FEED, null, etag, null, Wishes.NONE);
    }

    private static String rss(String... items) {
        return "<rss><channel><title>日报</title>" + String.join("", items) + "</channel></rss>";
    }

    private static String item(String id, String title, String summary, String content) {
        return "<item><guid>%s</guid><link>https://a.example/%s</link><title>%s</title><description>%s</description>%s</item>"
                .formatted(
                        id,
                        id,
                        title,
                        summary,
                        content.isEmpty()
                                ? ""
                                : "<content:encoded>" + content + "</content:encoded>");
    }
}
