package org.regionwire.publisher.feeds;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The files beside this test are what each form must look like, line by line. */
class FeedFormsTest {

    @ParameterizedTest
    @EnumSource
    void aFeedWithEverything(Form form) throws IOException {
        assertThat(lines(Writers.bytes(form, SampleFeed.full(form))))
                .isEqualTo(expected("everything." + form.extension()));
    }

    @ParameterizedTest
    @EnumSource
    void aFeedWithoutEntries(Form form) throws IOException {
        assertThat(lines(Writers.bytes(form, SampleFeed.empty(form))))
                .isEqualTo(expected("empty." + form.extension()));
    }

    /**
     * Feeds have no line breaks of their own; a line per element is easier to read and to compare.
     */
    private static String lines(byte[] feed) {
        return new String(feed, UTF_8)
                        .replace("><", ">\n<")
                        .replace(",\"", ",\n\"")
                        .replace("},{", "},\n{")
                + "\n";
    }

    private static String expected(String file) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(FeedFormsTest.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
