package org.regionwire.publisher.web;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.regionwire.publisher.article.Sample;
import tools.jackson.databind.json.JsonMapper;

/** A partner that opens a stream and reads nothing of it. */
class SlowReaderTest {

    /** More than the buffers between two programs take. */
    private static final int ARTICLES = 60;

    private static final String LONG_TEXT = "渭河".repeat(50_000);

    @Test
    void itIsDisconnectedAndOthersAreToldMeanwhile() throws Exception {
        try (Site site = new Site("--server.tomcat.connection-timeout=2s")) {
            String cursor =
                    new JsonMapper()
                            .readTree(site.get("/changes").body())
                            .path("cursor")
                            .asString();
            for (int i = 0; i < ARTICLES; i++) {
                site.release(Sample.of("urn:long:" + i).paragraphs(LONG_TEXT).inBaoji());
            }
            URI stream = site.uri("/stream?region=610300&since=" + cursor);
            try (Socket reader = new Socket(InetAddress.getLoopbackAddress(), stream.getPort());
                    var other = new Listening(site.uri("/stream?region=610300"))) {
                reader.getOutputStream()
                        .write(
                                "GET %s?%s HTTP/1.1\r\nHost: news.test\r\n\r\n"
                                        .formatted(stream.getPath(), stream.getQuery())
                                        .getBytes(US_ASCII));
                Awaitility.await("both are open").until(() -> site.open() == 2);
                other.next();
                site.release(Sample.of("urn:short").inBaoji());
                assertThat(other.next().data()).contains("urn:short");
                Awaitility.await("it is disconnected")
                        .atMost(Duration.ofSeconds(20))
                        .until(() -> site.open() == 1);
            }
        }
    }
}
