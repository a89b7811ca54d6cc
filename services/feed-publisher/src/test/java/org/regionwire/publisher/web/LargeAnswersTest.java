package org.regionwire.publisher.web;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.regionwire.publisher.article.Sample;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What answers to a cursor may hold of the heap, however they are asked and read. */
class LargeAnswersTest {

    private static final String BAOJI = "/changes?region=610300&limit=500";

    /** 150 kB, and an item of JSON Feed has it twice. */
    private static final String LONG_TEXT = "渭河".repeat(25_000);

    @AutoClose private final Site site = new Site();

    @Test
    void aPageEndsAtAboutAMegabyteAndTheNextGoesOn() throws Exception {
        for (int i = 0; i < 12; i++) {
            site.release(Sample.of("urn:long:" + i).paragraphs(LONG_TEXT).in("610700", "汉中市"));
        }
        List<String> told = new ArrayList<>();
        String since = "";
        boolean more = true;
        while (more) {
            var answer = site.get("/changes?region=610700&limit=500" + since);
            assertThat(answer.body().getBytes(UTF_8)).hasSizeLessThan(1_500_000);
            JsonNode page = new JsonMapper().readTree(answer.body());
            page.path("events").forEach(each -> told.add(each.at("/item/id").asString()));
            since = "&since=" + page.path("cursor").asString();
            more = page.path("more").asBoolean();
        }

        assertThat(told).hasSize(12).doesNotHaveDuplicates();
    }

    @Test
    void whoReadsNothingOfAnAnswerKeepsItsPlaceAndNoFurtherOneIsMade() throws Exception {
        // More than the buffers between two programs take.
        site.release(Sample.of("urn:huge").paragraphs("渭河".repeat(1_000_000)).inBaoji());
        List<Socket> readers = new ArrayList<>();
        try {
            for (int i = 0; i < WebUnderTest.ANSWERS; i++) {
                readers.add(asks(site.uri(BAOJI)));
            }
            Awaitility.await("all places are taken")
                    .until(() -> site.get("/changes?limit=1").statusCode() == 503);
        } finally {
            for (Socket reader : readers) {
                reader.close();
            }
        }
        Awaitility.await("they are free again")
                .until(() -> site.get("/changes?limit=1").statusCode() == 200);
    }

    private static Socket asks(URI uri) throws Exception {
        Socket reader = new Socket();
        reader.setReceiveBufferSize(4096);
        reader.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), uri.getPort()));
        reader.getOutputStream()
                .write(
                        "GET %s?%s HTTP/1.1\r\nHost: news.test\r\n\r\n"
                                .formatted(uri.getPath(), uri.getQuery())
                                .getBytes(US_ASCII));
        return reader;
    }
}
