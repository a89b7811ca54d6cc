package org.regionwire.ingest.feeds.taking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.regionwire.ingest.feeds.taking.OneSource.FEED;
import static org.regionwire.ingest.feeds.taking.OneSource.LONG;
import static org.regionwire.ingest.feeds.taking.OneSource.body;
import static org.regionwire.ingest.feeds.taking.OneSource.item;
import static org.regionwire.ingest.feeds.taking.OneSource.rss;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.regionwire.ingest.feeds.fetching.Answer;
import org.regionwire.ingest.feeds.polling.Wishes;

class SourcePollTest {

    private final OneSource source = new OneSource();

    @Test
    void an_item_becomes_an_article_once() {
        source.serve(FEED, rss(item("1", "标题", "摘要", LONG)));

        assertThat(source.poll(false).articles())
                .singleElement()
                .satisfies(
                        article -> {
                            assertThat(article.headline()).isEqualTo("标题");
                            assertThat(article.description()).isEqualTo("摘要");
                            assertThat(article.text().text()).isEqualTo(LONG);
                            assertThat(article.full()).isTrue();
                            assertThat(article.language()).isEqualTo("zh-Hans");
                        });
        assertThat(source.poll(false).articles()).isEmpty();
        assertThat(source.state.articlesSeen()).isEqualTo(1);
    }

    @Test
    void a_changed_item_is_a_new_revision_of_the_same_article() {
        source.serve(FEED, rss(item("1", "标题", "摘要", LONG)));
        FeedArticle first = source.poll(false).articles().getFirst();
        source.serve(FEED, rss(item("1", "更正的标题", "摘要", LONG)));

        FeedArticle second = source.poll(false).articles().getFirst();

        assertThat(second.uri()).isEqualTo(first.uri());
        assertThat(second.contentHash()).isNotEqualTo(first.contentHash());
        assertThat(second.headline()).isEqualTo("更正的标题");
    }

    @Test
    void an_item_that_vanishes_cancels_nothing_and_is_not_new_when_it_is_back() {
        source.serve(FEED, rss(item("1", "甲", "摘要", LONG), item("2", "乙", "摘要", LONG)));
        source.poll(false);
        source.serve(FEED, rss(item("2", "乙", "摘要", LONG)));
        assertThat(source.poll(false).articles()).isEmpty();
        source.serve(FEED, rss(item("1", "甲", "摘要", LONG), item("2", "乙", "摘要", LONG)));

        assertThat(source.poll(false).articles()).isEmpty();
    }

    @Test
    void a_summary_never_takes_the_place_of_a_text_in_full() {
        source.serve(FEED, rss(item("1", "标题", "摘要", LONG)));
        source.poll(false);
        source.serve(FEED, rss(item("1", "标题", "别的摘要", "")));

        assertThat(source.poll(false).articles()).isEmpty();

        source.serve(FEED, rss(item("1", "标题", "别的摘要", LONG + "又及。")));
        assertThat(source.poll(false).articles())
                .extracting(article -> article.text().text())
                .containsExactly(LONG + "又及。");
    }

    @Test
    void validators_go_back_and_a_feed_that_has_not_changed_is_asked_less_often() {
        source.answers.put(FEED, body(rss(item("1", "标题", "摘要", LONG)), "\"1\"", null));
        source.poll(false);
        Duration before = source.state.interval();
        source.answers.put(FEED, new Answer.NotModified(null, Wishes.NONE));

        source.poll(false);

        assertThat(source.asked.getLast().etag()).isEqualTo("\"1\"");
        assertThat(source.state.etag()).isEqualTo("\"1\"");
        assertThat(source.state.interval()).isGreaterThan(before);
        assertThat(source.state.lastSuccess()).isEqualTo(source.now);
    }

    @Test
    void a_permanent_redirect_is_remembered_only_when_a_feed_stands_there() {
        source.answers.put(FEED, body("<html>Login</html>", null, "https://b.example/feed"));
        source.poll(false);
        assertThat(source.state.effectiveUrl()).isNull();
        assertThat(source.state.lastError()).contains("HTML page");

        source.answers.put(FEED, body(rss(), null, "https://b.example/feed"));
        source.poll(false);
        source.poll(false);

        assertThat(source.asked.getLast().url()).isEqualTo("https://b.example/feed");
    }

    @Test
    void where_it_moved_to_is_given_up_for_the_url_that_was_set_when_it_answers_no_more() {
        source.answers.put(FEED, body(rss(), "\"1\"", "https://b.example/feed"));
        source.poll(false);
        source.answers.put(FEED, body(rss(), "\"9\"", null));

        for (int failure = 0; failure < 5; failure++) {
            source.poll(false);
            assertThat(source.asked.getLast().url()).isEqualTo("https://b.example/feed");
        }
        source.poll(false);

        assertThat(source.asked.getLast().url()).isEqualTo(FEED);
        assertThat(source.asked.getLast().etag()).isNull();
        assertThat(source.state.effectiveUrl()).isNull();
        assertThat(source.state.failures()).isZero();
    }

    @Test
    void where_it_moved_to_stays_while_the_url_that_was_set_answers_no_better() {
        source.answers.put(FEED, body(rss(), null, "https://b.example/feed"));
        source.poll(false);
        source.answers.remove(FEED);
        for (int failure = 0; failure < 6; failure++) {
            source.poll(false);
        }
        assertThat(source.asked.getLast().url()).isEqualTo(FEED);
        source.serve("https://b.example/feed", rss());

        source.poll(false);

        assertThat(source.state.failures()).isZero();
        assertThat(source.state.effectiveUrl()).isEqualTo("https://b.example/feed");
    }

    @Test
    void where_it_moved_to_may_be_gone_without_the_url_that_was_set() {
        source.answers.put(FEED, body(rss(), null, "https://b.example/feed"));
        source.poll(false);
        source.answers.put("https://b.example/feed", new Answer.Gone());
        source.serve(FEED, rss());

        source.poll(false);
        assertThat(source.state.isStopped()).isFalse();
        source.poll(false);

        assertThat(source.asked.getLast().url()).isEqualTo(FEED);
        assertThat(source.state.failures()).isZero();
    }

    @Test
    void what_is_gone_is_not_asked_again_until_it_is_set_again() {
        source.answers.put(FEED, new Answer.Gone());

        source.poll(false);

        assertThat(source.state.isStopped()).isTrue();
        assertThat(source.state.isDue(source.now.plus(Duration.ofDays(365)))).isFalse();
        assertThat(source.state.afresh(2, source.now).isDue(source.now)).isTrue();
    }

    @Test
    void failures_are_counted_and_leave_what_is_known() {
        source.answers.put(FEED, body(rss(item("1", "标题", "摘要", LONG)), "\"1\"", null));
        source.poll(false);
        source.answers.put(FEED, new Answer.Failed("It answers 429.", Duration.ofHours(1)));

        source.poll(false);
        source.poll(false);

        assertThat(source.state.failures()).isEqualTo(2);
        assertThat(source.state.lastError()).isEqualTo("It answers 429.");
        assertThat(source.state.nextCheck()).isAfterOrEqualTo(source.now.plus(Duration.ofHours(1)));
        assertThat(source.state.seen()).hasSize(1);
        assertThat(source.state.etag()).isEqualTo("\"1\"");
    }

    @Test
    void a_feed_that_breaks_whoever_reads_it_has_failed() {
        for (Error error : List.of(new StackOverflowError(), new OutOfMemoryError("heap"))) {
            source.breaks = error;
            assertThat(source.poll(false).outcome()).isEqualTo(Polled.Outcome.FAILED);
            assertThat(source.state.lastError()).contains(error.getClass().getSimpleName());
            assertThat(source.state.nextCheck()).isAfter(source.now);
        }
    }
}
