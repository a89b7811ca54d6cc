package org.regionwire.ingest.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.regionwire.ingest.pdf.PdfReading.Read;

/**
 * A page that a browser has printed ({@code chromium --headless --no-pdf-header-footer
 * --print-to-pdf}) from {@code printed-page.html}: columns, boxes, a picture and a vertical
 * headline, with fonts of its own inside.
 */
class PrintedPageTest {

    @Test
    void every_headline_and_paragraph_comes_back_whole_and_in_the_order_of_reading()
            throws IOException {
        List<String> written =
                Jsoup.parse(new String(file("printed-page.html"), UTF_8))
                        .select("span, h1, h2, p")
                        .stream()
                        .map(element -> element.wholeText().replace("\n", ""))
                        .toList();

        PdfReading reading = new PdfReader().read(file("printed-page.pdf"));

        assertThat(reading).isInstanceOf(Read.class);
        assertThat(((Read) reading).text().split("\n\n", -1))
                .hasSize(32)
                .containsExactlyElementsOf(written);
    }

    private static byte[] file(String name) throws IOException {
        try (InputStream file = PrintedPageTest.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(file, name).readAllBytes();
        }
    }
}
