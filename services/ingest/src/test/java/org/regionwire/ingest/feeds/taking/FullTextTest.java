package org.regionwire.ingest.feeds.taking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.regionwire.ingest.feeds.taking.OneSource.FEED;
import static org.regionwire.ingest.feeds.taking.OneSource.LONG;
import static org.regionwire.ingest.feeds.taking.OneSource.body;
import static org.regionwire.ingest.feeds.taking.OneSource.item;
import static org.regionwire.ingest.feeds.taking.OneSource.rss;

import java.nio.charset.Charset;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.regionwire.ingest.feeds.fetching.Answer;
import org.regionwire.ingest.feeds.fetching.Fetcher.Question;
import org.regionwire.ingest.feeds.polling.Wishes;

/** Texts that a feed does not have are fetched from their pages. */
class FullTextTest {

    private static final String PAGE = "https://a.example/1";

    private final OneSource source = new OneSource();

    @Test
    void the_text_is_fetched_from_the_link_only_where_the_source_allows_it() {
        source.serve(FEED, rss(item("1", "标题", "摘要", "")));
        source.servePage(PAGE);

        assertThat(source.poll(false).articles())
                .extracting(FeedArticle::full)
                .containsExactly(false);
        assertThat(source.asked(PAGE)).isZero();

        FeedArticle full = source.poll(true).articles().getFirst();
        assertThat(full.full()).isTrue();
        assertThat(full.text().text()).isEqualTo(LONG);
        assertThat(source.poll(true).articles()).isEmpty();
        assertThat(source.asked(PAGE)).isEqualTo(1);
    }

    @Test
    void a_page_that_does_not_come_is_asked_for_again_although_the_feed_has_not_changed() {
        source.answers.put(FEED, body(rss(item("1", "标题", "摘要", "")), "\"1\"", null));
        assertThat(source.poll(true).articles())
                .extracting(FeedArticle::full)
                .containsExactly(false);
        source.servePage(PAGE);

        assertThat(source.pollWhenDue(true).articles())
                .extracting(FeedArticle::full)
                .containsExactly(true);

        source.pollWhenDue(true);
        assertThat(source.asked.getLast().etag()).isEqualTo("\"1\"");
    }

    @Test
    void a_page_that_never_comes_is_asked_for_ever_less_often_and_then_no_more() {
        source.answers.put(FEED, body(rss(item("1", "标题", "摘要", "")), "\"1\"", null));
        for (Instant end = source.now.plus(Duration.ofDays(2)); source.now.isBefore(end); ) {
            source.poll(true);
            source.now = source.now.plus(Duration.ofMinutes(1));
        }

        assertThat(source.asked(PAGE)).isEqualTo(8);
        assertThat(source.asked.getLast().etag()).isEqualTo("\"1\"");
        assertThat(source.state.seen()).hasSize(1);
    }

    @Test
    void an_item_that_has_changed_is_worth_asking_for_its_page_again() {
        source.serve(FEED, rss(item("1", "标题", "摘要", "")));
        for (int poll = 0; poll < 20; poll++) {
            source.pollWhenDue(true);
        }
        long before = source.asked(PAGE);
        source.serve(FEED, rss(item("1", "更正的标题", "摘要", "")));

        source.pollWhenDue(true);

        assertThat(source.asked(PAGE)).isEqualTo(before + 1);
    }

    @Test
    void pages_that_never_come_keep_no_other_page_out() {
        String[] items =
                IntStream.rangeClosed(1, 14)
                        .mapToObj(i -> item("" + i, "标题" + i, "摘要", ""))
                        .toArray(String[]::new);
        source.serve(FEED, rss(items));
        IntStream.rangeClosed(11, 14).forEach(i -> source.servePage("https://a.example/" + i));
        source.poll(true);

        source.now = source.now.plus(Duration.ofHours(12));
        source.poll(true);

        assertThat(
                        IntStream.rangeClosed(11, 14)
                                .mapToLong(i -> source.asked("https://a.example/" + i)))
                .containsOnly(1L);
    }

    @Test
    void ten_pages_are_fetched_in_one_poll_and_the_rest_in_the_next() {
        String[] items =
                IntStream.rangeClosed(1, 12)
                        .mapToObj(i -> item("" + i, "标题" + i, "摘要", ""))
                        .toArray(String[]::new);
        source.answers.put(FEED, body(rss(items), "\"1\"", null));
        IntStream.rangeClosed(1, 12).forEach(i -> source.servePage("https://a.example/" + i));

        assertThat(source.poll(true).articles().stream().filter(FeedArticle::full)).hasSize(10);
        assertThat(source.pollWhenDue(true).articles().stream().filter(FeedArticle::full))
                .hasSize(2);
    }

    @Test
    void the_charset_of_a_page_is_what_the_page_says() {
        String text = "蘋果葡萄櫻桃草莓枇杷荔枝龍眼芒果橘柚柿棗杏李。".repeat(8);
        String page =
                "<html><head><meta charset=big5></head><body><div><p>%s</p></div></body></html>"
                        .formatted(text);
        source.serve(FEED, rss(item("1", "标题", "摘要", "")));
        source.answers.put(
                PAGE,
                new Answer.Body(
                        page.getBytes(Charset.forName("Big5")),
                        null,
                        PAGE,
                        null,
                        null,
                        null,
                        Wishes.NONE));

        assertThat(source.poll(true).articles())
                .extracting(article -> article.text().text())
                .containsExactly(text);
    }

    @Test
    void a_host_that_asks_for_patience_is_asked_for_no_more_pages_and_gets_it() {
        source.serve(FEED, rss(item("1", "甲", "摘要", ""), item("2", "乙", "摘要", "")));
        source.answers.put(PAGE, new Answer.Failed("It answers 429.", Duration.ofHours(1)));
        source.servePage("https://a.example/2");

        source.poll(true);

        assertThat(source.asked).extracting(Question::url).containsExactly(FEED, PAGE);
        assertThat(source.state.nextCheck()).isAfterOrEqualTo(source.now.plus(Duration.ofHours(1)));
        assertThat(source.pollWhenDue(true).articles())
                .extracting(FeedArticle::headline, FeedArticle::full)
                .containsExactly(tuple("乙", true));
    }
}
