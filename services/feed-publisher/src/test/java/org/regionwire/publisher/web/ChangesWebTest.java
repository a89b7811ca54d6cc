package org.regionwire.publisher.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.regionwire.publisher.web.Site.header;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.regionwire.publisher.article.Placement;
import org.regionwire.publisher.article.PubStatus;
import org.regionwire.publisher.article.Sample;

/** What readers get who ask for what is new only (RFC 3229). */
class ChangesWebTest {

    private static final String NEW = "urn:uuid:00000000-0000-5000-8000-000000000009";
    @AutoClose private final Site site = new Site();

    @ParameterizedTest
    @ValueSource(strings = {"rss", "atom", "json", "ninjs"})
    void theyGetWhatCameChangedOrLeftSince(String form) throws Exception {
        String before = header(feed(form), "ETag");
        site.release(Sample.of(NEW).headline("新增一篇").inBaoji().first(Sample.DAY.plusSeconds(200)));

        var changes = feed(form, "A-IM", "feed", "If-None-Match", before);

        assertThat(changes.statusCode()).isEqualTo(226);
        assertThat(header(changes, "IM")).isEqualTo("feed");
        assertThat(header(changes, "Cache-Control")).isEqualTo("no-store");
        assertThat(header(changes, "ETag")).isEqualTo(header(feed(form), "ETag"));
        assertThat(changes.body())
                .contains(NEW)
                .doesNotContain(WebUnderTest.SHOWN, WebUnderTest.GONE);
    }

    @Test
    void whatWasTakenDownSinceIsNewsToo() throws Exception {
        String before = header(feed("atom"), "ETag");
        site.release(
                Sample.of(WebUnderTest.SHOWN)
                        .status(PubStatus.CANCELED)
                        .version(2, Sample.DAY.plusSeconds(300))
                        .placements(
                                Placement.region(
                                        "610300", Sample.DAY, Sample.DAY.plusSeconds(300))));

        var changes = feed("atom", "A-IM", "gzip, Feed", "If-None-Match", "\"x\", " + before);

        assertThat(changes.statusCode()).isEqualTo(226);
        assertThat(changes.body())
                .contains("<at:deleted-entry ref=\"" + WebUnderTest.SHOWN)
                .doesNotContain("<entry", WebUnderTest.GONE);
    }

    @Test
    void whoHasNothingThatIsKnownHereGetsTheFeedAndWhoHasTheNewestGets304() throws Exception {
        var whole = feed("rss", "A-IM", "feed", "If-None-Match", "\"unknown\"");
        assertThat(whole.statusCode()).isEqualTo(200);
        assertThat(header(whole, "IM")).isEmpty();
        assertThat(whole.headers().allValues("Vary")).contains("Accept-Encoding", "A-IM");

        assertThat(feed("rss", "A-IM", "feed", "If-None-Match", header(whole, "ETag")).statusCode())
                .isEqualTo(304);
    }

    @Test
    void whoDoesNotAskForItGetsTheFeed() throws Exception {
        String before = header(feed("rss"), "ETag");
        site.release(Sample.of(NEW).inBaoji().first(Sample.DAY.plusSeconds(200)));

        var whole = feed("rss", "If-None-Match", before);

        assertThat(whole.statusCode()).isEqualTo(200);
        assertThat(whole.body()).contains(NEW, WebUnderTest.SHOWN);
    }

    private HttpResponse<String> feed(String form, String... headers)
            throws IOException, InterruptedException {
        return site.get("/regions/610300/feed." + form, headers);
    }
}
