package org.regionwire.publisher.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.regionwire.publisher.web.Site.header;

import java.time.Instant;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.regionwire.publisher.article.Placement;
import org.regionwire.publisher.article.PrintPlace;
import org.regionwire.publisher.article.PubStatus;
import org.regionwire.publisher.article.Sample;
import org.regionwire.publisher.stories.MadeUpText;

/** Feeds and pages of what was printed. */
class PublicationWebTest {

    private static final String ISSUE = "/publications/wsrb/issues/2026-03-02";
    private static final String KILLED = "urn:uuid:00000000-0000-5000-8000-000000000009";
    private static final String DISPATCH = "urn:test:dispatch";
    @AutoClose private static final Site SITE = new Site();

    @BeforeAll
    static void start() throws Exception {
        for (int i = 1; i <= 60; i++) {
            SITE.release(
                    Sample.of("urn:test:brief-" + i)
                            .headline("简讯" + i)
                            .printed(place("wsrb", "渭水日报", "8", i)));
        }
        SITE.release(told("urn:test:told", place("wsrb", "渭水日报", "7", 2)));
        SITE.release(
                told("urn:test:retold", place("wsrb", "渭水日报", "7", 3))
                        .first(Sample.DAY.plusSeconds(1)));
        SITE.release(Sample.of("urn:test:evening").printed(place("xjwb", "晚报", "1", 1)));
        SITE.release(Sample.of("urn:test:morning").printed(place("wswb", "晚报", "1", 1)));
        SITE.release(
                Sample.of(DISPATCH)
                        .printed(new PrintPlace("dxs", "电讯社", null, null, null, null, null, null)));
        Instant killed = Sample.DAY.plusSeconds(500);
        SITE.release(
                Sample.of(KILLED)
                        .status(PubStatus.CANCELED)
                        .version(2, killed)
                        .placements(
                                Placement.printed("wsrb", Sample.DAY, killed),
                                Placement.printed("wsrb/2026-03-02", Sample.DAY, killed),
                                Placement.printed("wsrb/2026-03-02/7", Sample.DAY, killed)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rss", "atom", "json", "ninjs"})
    void aPageHasItsArticlesAlsoThoseThatTellTheSameAndTheMarkOfWhatWasKilled(String form)
            throws Exception {
        String path = ISSUE + "/pages/7/feed." + form;
        var feed = SITE.get(path);

        assertThat(feed.statusCode()).isEqualTo(200);
        assertThat(feed.body())
                .contains(WebUnderTest.SHOWN, "urn:test:told", "urn:test:retold", KILLED)
                .contains("渭水日报 · 2026-03-02 · 第7版", "https://news.test" + path)
                .doesNotContain("简讯");
        assertThat(header(feed, "Last-Modified")).isEqualTo("Mon, 02 Mar 2026 01:08:20 GMT");
    }

    @Test
    void anIssueAndAPageHaveAllWhereAPublicationHasTheNewest() throws Exception {
        assertThat(entries(ISSUE + "/feed.atom")).isEqualTo(63);
        assertThat(entries(ISSUE + "/pages/8/feed.atom")).isEqualTo(60);
        assertThat(entries("/publications/wsrb/feed.atom")).isEqualTo(50);
        assertThat(SITE.get("/publications/wsrb/feed.atom").body()).contains("prev-archive");
        assertThat(SITE.get(ISSUE + "/feed.atom").body()).doesNotContain("prev-archive");
    }

    @Test
    void whatAnAgencySendsStandsInItsFeedThoughItWasNeverPrinted() throws Exception {
        assertThat(SITE.get("/publications/dxs/feed.json").body()).contains(DISPATCH);
        assertThat(SITE.get("/articles/" + DISPATCH).body())
                .contains("出自 <a href=\"https://news.test/publications/dxs\">电讯社</a>")
                .doesNotContain("刊于");
    }

    @Test
    void aPublicationHasArchives() throws Exception {
        assertThat(entries("/publications/wsrb/archive/2026-03/feed.atom")).isEqualTo(63);
        assertThat(entries("/publications/wsrb/archive/2026-02/feed.atom")).isZero();
    }

    @Test
    void thePagesOfAnIssueStandInTheOrderOfPrint() throws Exception {
        String page = SITE.get(ISSUE).body();

        assertThat(page)
                .contains("<h1>渭水日报 2026年3月2日</h1>", "第7版 地方", "第8版")
                .contains("href=\"https://news.test" + ISSUE + "/pages/7\"");
        assertThat(page.indexOf("渭河大桥今日通车")).isLessThan(page.indexOf("urn:test:told"));
        assertThat(page.indexOf("urn:test:retold")).isLessThan(page.indexOf(">简讯1<"));
        assertThat(page.indexOf(">简讯9<")).isLessThan(page.indexOf(">简讯10<"));
    }

    @Test
    void aPublicationListsItsIssuesAndIsListed() throws Exception {
        assertThat(SITE.get("/publications/wsrb").body())
                .contains("href=\"https://news.test" + ISSUE + "\"", "渭水日报 2026年3月2日");
        for (String path : new String[] {"/publications", "/"}) {
            assertThat(SITE.get(path).body())
                    .contains("href=\"https://news.test/publications/wsrb\"", "渭水日报");
        }
        assertThat(SITE.get("/feeds.opml").body())
                .contains("报刊", "https://news.test/publications/wsrb/feed.atom");
        assertThat(SITE.get("/feeds.json").body())
                .contains("\"publication\":\"wsrb\",\"articles\":63")
                .contains("\"issues\":\"https://news.test/publications/wsrb/feeds.json\"");
        assertThat(SITE.get("/publications/wsrb/feeds.json").body())
                .contains("\"issue\":\"2026-03-02\",\"articles\":63")
                .contains("\"pages\":\"https://news.test" + ISSUE + "/feeds.json\"");
        assertThat(SITE.get(ISSUE + "/feeds.json").body())
                .contains("\"page\":\"7\",\"articles\":3", "\"page\":\"8\",\"articles\":60");
    }

    @ParameterizedTest
    @CsvSource({
        "/publications/渭水日报, /publications/wsrb",
        "/publications/渭水日报/issues/2026-03-02/feed.rss, /publications/wsrb/issues/2026-03-02/feed.rss",
        "/publications/wsrb/feed.rss?dup=all, /publications/wsrb/feed.rss"
    })
    void aNameAndAQueryLeadToTheOneAddress(String asked, String location) throws Exception {
        var moved = SITE.get(asked);

        assertThat(moved.statusCode()).isEqualTo(301);
        assertThat(header(moved, "Location")).isEqualTo("https://news.test" + location);
    }

    @Test
    void aNameOfTwoIsAChoice() throws Exception {
        var choice = SITE.get("/publications/晚报/feed.rss", "Accept", "application/json");

        assertThat(choice.statusCode()).isEqualTo(300);
        assertThat(choice.body())
                .contains("https://news.test/publications/wswb/feed.rss", "\"code\":\"xjwb\"");
    }

    @ParameterizedTest
    @CsvSource({
        "/publications/渭水, /publications/wsrb",
        "/publications/wsrb/issues/2026-03-03, /publications/wsrb/issues/2026-03-02",
        "/publications/wsrb/issues/3月2日, /publications/wsrb/issues/2026-03-02",
        "/publications/wsrb/issues/2026-03-02/pages/9, /publications/wsrb/issues/2026-03-02/pages/8",
        "/publications/晚/feed.atom, /publications/xjwb"
    })
    void whatWasNotPrintedIs404WithWhatWas(String asked, String suggested) throws Exception {
        var unknown = SITE.get(asked);

        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).contains("\"url\":\"https://news.test" + suggested + "\"");
    }

    @Test
    void aReaderWhoHasItIsToldSo() throws Exception {
        String path = ISSUE + "/feed.rss";
        String tag = header(SITE.get(path), "ETag");

        assertThat(SITE.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(header(SITE.get(path), "Link"))
                .isEqualTo("<https://news.test" + path + ">; rel=\"self\"");
    }

    @Test
    void anArticleLinksToItsPage() throws Exception {
        assertThat(SITE.get("/articles/" + WebUnderTest.SHOWN).body())
                .contains("href=\"https://news.test" + ISSUE + "/pages/7\"");
    }

    private static int entries(String path) throws Exception {
        return SITE.get(path).body().split("<entry", -1).length - 1;
    }

    private static Sample told(String uri, PrintPlace place) {
        return Sample.of(uri)
                .headline(uri)
                .paragraphs(MadeUpText.body(7))
                .fingerprint()
                .printed(place);
    }

    private static PrintPlace place(String publication, String name, String page, int position) {
        return new PrintPlace(publication, name, null, "2026-03-02", page, null, null, position);
    }
}
