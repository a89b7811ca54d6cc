package org.regionwire.publisher.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What scripts of other sites may do. */
class PreflightWebTest {

    @AutoClose private static final Site SITE = new Site();

    @Test
    void a_script_may_send_what_a_reader_sends() throws Exception {
        var answer =
                SITE.options(
                        "/regions/610300/feed.json",
                        "Origin",
                        "https://portal.test",
                        "Access-Control-Request-Method",
                        "GET",
                        "Access-Control-Request-Headers",
                        "a-im,if-none-match");

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(Site.header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(Site.header(answer, "Access-Control-Allow-Methods")).isEqualTo("GET, HEAD");
        assertThat(Site.header(answer, "Access-Control-Allow-Headers"))
                .contains("A-IM", "If-None-Match", "Last-Event-ID")
                .doesNotContain("Authorization");
        assertThat(Site.header(answer, "Access-Control-Max-Age")).isEqualTo("86400");
    }

    @Test
    void and_read_what_it_needs_for_the_next_time() throws Exception {
        var answer = SITE.get("/regions/610300/feed.json", "Origin", "https://portal.test");

        assertThat(Site.header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(Site.header(answer, "Access-Control-Expose-Headers"))
                .contains("ETag", "IM", "Link");
        assertThat(answer.headers().allValues("Vary")).doesNotContain("Origin");
    }

    @ParameterizedTest
    @CsvSource({
        "/regions/鼓楼区/feed.json, 300",
        "/regions/宝鸡/feed.json, 301",
        "/regions/610399/feed.json, 404",
        "/regions/610300/feed.json?dup=none, 400",
        "/articles/urn:none, 404",
        "/changes, 200",
        "/changes?region=鼓楼区, 300",
        "/changes?region=宝鸡, 301",
        "/changes?wait=61, 400",
        "/changes?since=AQNvbGQB, 410",
        "/changes?since=AQF06Ac, 503",
        "/stream?region=宝鸡, 301",
        "/stream?region=610399, 404"
    })
    void and_why_there_is_something_else(String path, int status) throws Exception {
        var answer = SITE.get(path, "Origin", "https://portal.test");

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(Site.header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(Site.header(answer, "Access-Control-Expose-Headers")).contains("Retry-After");
    }

    @Test
    void who_asks_what_there_is_without_a_script_is_answered_as_ever() throws Exception {
        var answer = SITE.options("/regions/610300/feed.json", "Accept", "*/*");

        assertThat(Site.header(answer, "Allow")).contains("GET", "HEAD");
        assertThat(Site.header(answer, "Access-Control-Allow-Methods")).isEmpty();
    }
}
