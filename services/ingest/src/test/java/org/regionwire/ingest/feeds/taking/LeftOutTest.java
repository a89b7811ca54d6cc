package org.regionwire.ingest.feeds.taking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.regionwire.ingest.feeds.taking.OneSource.FEED;
import static org.regionwire.ingest.feeds.taking.OneSource.LONG;
import static org.regionwire.ingest.feeds.taking.OneSource.item;
import static org.regionwire.ingest.feeds.taking.OneSource.rss;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.regionwire.ingest.feeds.parsing.Reading;
import org.regionwire.ingest.feeds.polling.LeftOut;
import org.regionwire.ingest.identity.ArticleIds;

/** Items that make no article are told, and come once their feed is mended. */
class LeftOutTest {

    private static final String URI = ArticleIds.ofSource("urn:regionwire:source:a", "1");

    private final OneSource source = new OneSource();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<title>新\uFFFD</title>",
                "<description>摘\uFFFD要</description>",
                "<author>周\uFFFD满</author>",
                "<category>三\uFFFD</category>",
                "<copyright>报\uFFFD社</copyright>",
                "<link>https://a.example/\uFFFD</link>",
                "<media:content url='https://a.example/p.jpg'><media:title>果\uFFFD园</media:title></media:content>",
                "<content:encoded>锟斤拷</content:encoded>"
            })
    void an_item_in_which_letters_were_lost_comes_once_it_is_mended(String lost) {
        source.serve(FEED, rss("<item><guid>1</guid>" + lost + "<title>标题</title></item>"));

        assertThat(source.poll(false).articles()).isEmpty();
        assertThat(source.state.leftOut()).isEqualTo(1);
        assertThat(source.state.lastLeftOut())
                .isEqualTo(new LeftOut(URI, "bad-character", OneSource.START));
        assertThat(source.state.articlesSeen()).isZero();
        assertThat(source.poll(false).leftOut()).isEmpty();

        String mended = lost.replace("\uFFFD", "字").replace("锟斤拷", "正文");
        source.serve(FEED, rss("<item><guid>1</guid>" + mended + "<title>标题</title></item>"));
        assertThat(source.poll(false).articles()).hasSize(1);
        assertThat(source.state.articlesSeen()).isEqualTo(1);
        assertThat(source.state.leftOut()).isEqualTo(1);
    }

    @Test
    void rights_of_the_feed_in_which_letters_were_lost_keep_all_out_until_they_are_mended() {
        String feed = rss("<copyright>报%s社</copyright>", item("1", "标题", "摘要", LONG));
        source.serve(FEED, feed.formatted("\uFFFD"));
        assertThat(source.poll(false).leftOut()).hasSize(1);

        source.serve(FEED, feed.formatted("业"));
        assertThat(source.poll(false).articles())
                .extracting(FeedArticle::rights)
                .containsExactly("报业社");
    }

    @Test
    void a_title_of_the_feed_in_which_letters_were_lost_is_left_off() {
        source.serve(
                FEED,
                "<rss><channel><title>日\uFFFD</title>"
                        + item("1", "标题", "摘要", LONG)
                        + "</channel></rss>");

        assertThat(source.poll(false).articles())
                .singleElement()
                .satisfies(article -> assertThat(article.feed()).isNull());
    }

    @Test
    void what_stands_already_stays_while_its_item_is_bad() {
        source.serve(FEED, rss(item("1", "标题", "摘要", "")));
        source.poll(false);
        source.serve(FEED, rss(item("1", "标\uFFFD", "摘要", LONG)));
        assertThat(source.poll(false).leftOut()).hasSize(1);

        source.serve(FEED, rss(item("1", "标题", "别的摘要", "")));
        assertThat(source.poll(false).articles()).hasSize(1);
    }

    @Test
    void an_item_with_too_many_tags_is_left_out() {
        source.serve(
                FEED,
                rss(
                        item("1", "标题", "摘要", "<![CDATA[" + "<b>".repeat(50_001) + "]]>"),
                        item("2", "乙", "摘要", LONG)));

        assertThat(source.poll(false).articles())
                .extracting(FeedArticle::headline)
                .containsExactly("乙");
        assertThat(source.state.lastLeftOut())
                .isEqualTo(new LeftOut(URI, "too-many-tags", OneSource.START));
    }

    @Test
    void the_state_has_the_charset_of_the_feed() {
        source.serve(FEED, "<?xml version='1.0' encoding='gbk'?>" + rss());
        source.poll(false);

        assertThat(source.state.reading()).isEqualTo(new Reading("gbk", "UTF-8", "UTF-8", 0, 0));
    }
}
