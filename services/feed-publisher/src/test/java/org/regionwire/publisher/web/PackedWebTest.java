package org.regionwire.publisher.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.regionwire.publisher.web.Site.header;

import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How feeds come: packed, to scripts of others, with marks of what has left, from the past. */
class PackedWebTest {

    private static final String BAOJI = "/regions/610300/feed.";
    @AutoClose private static final Site SITE = new Site();

    @ParameterizedTest
    @CsvSource({"gzip,-gzip", "br,-br"})
    void aFeedComesPackedAsTheClientLikesWithATagOfItsOwn(String coding, String tagEnd)
            throws Exception {
        String plain = header(SITE.get(BAOJI + "atom"), "ETag");
        var packed = SITE.bytes(BAOJI + "atom", "Accept-Encoding", coding);

        assertThat(header(packed, "Content-Encoding")).isEqualTo(coding);
        assertThat(header(packed, "Vary")).contains("Accept-Encoding");
        assertThat(header(packed, "ETag")).isEqualTo(plain.replaceAll("\"$", tagEnd + "\""));
        assertThat(unpacked(packed.body(), coding)).isEqualTo(SITE.get(BAOJI + "atom").body());
        assertThat(
                        SITE.get(
                                        BAOJI + "atom",
                                        "Accept-Encoding",
                                        coding,
                                        "If-None-Match",
                                        header(packed, "ETag"))
                                .statusCode())
                .isEqualTo(304);
    }

    private static String unpacked(byte[] bytes, String coding) throws IOException {
        try (InputStream in =
                coding.equals("br")
                        ? new BrotliInputStream(new ByteArrayInputStream(bytes))
                        : new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void scriptsOfOtherSitesMayReadWhatIsJson() throws Exception {
        assertThat(header(SITE.get(BAOJI + "json"), "Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(SITE.get(BAOJI + "rss").headers().firstValue("Access-Control-Allow-Origin"))
                .isEmpty();
    }

    @Test
    void whatWasTakenDownLeavesItsMarkInEveryForm() throws Exception {
        String mark = "<at:deleted-entry ref=\"%s\" when=\"2026-03-02T01:01:40.000Z\"";

        assertThat(SITE.get(BAOJI + "atom").body()).contains(mark.formatted(WebUnderTest.GONE));
        assertThat(SITE.get(BAOJI + "rss").body())
                .contains(mark.formatted(WebUnderTest.GONE))
                .contains("<title>〔已撤下〕</title>");
        assertThat(SITE.get(BAOJI + "json").body())
                .contains("\"id\":\"" + WebUnderTest.GONE + "\"", "\"gone\":\"recalled\"");
        assertThat(SITE.get(BAOJI + "ninjs").body())
                .contains("\"gone\":[{\"uri\":\"" + WebUnderTest.GONE + "\"");
    }

    @Test
    void aMonthOfThePastIsAFeedThatSaysWhatItIs() throws Exception {
        var archive = SITE.get("/regions/610300/archive/2026-03/feed.atom");

        assertThat(archive.statusCode()).isEqualTo(200);
        assertThat(archive.body())
                .contains("<fh:archive", WebUnderTest.SHOWN)
                .contains(
                        "rel=\"current\" type=\"application/atom+xml\" href=\"https://news.test/regions/610300/feed.atom\"");
        assertThat(SITE.get("/regions/610300/archive/2026-02/feed.atom").body())
                .contains("<fh:archive")
                .doesNotContain("<entry");
        assertThat(header(SITE.get("/regions/宝鸡/archive/2026-03/feed.rss"), "Location"))
                .isEqualTo("https://news.test/regions/610300/archive/2026-03/feed.rss");
        assertThat(SITE.get("/regions/610300/archive/2026-13/feed.atom").statusCode())
                .isEqualTo(404);
    }
}
