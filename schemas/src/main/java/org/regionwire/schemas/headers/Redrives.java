package org.regionwire.schemas.headers;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** How often a record has been sent back after it died. */
public final class Redrives {

    private static final int MOST = 1_000_000;

    private Redrives() {}

    /** By the record's headers; 0 when they do not say, or say no number. */
    public static int of(Headers headers) {
        Header header = headers.lastHeader(HeaderNames.DEAD_REDRIVES);
        return header == null || header.value() == null
                ? 0
                : parse(new String(header.value(), UTF_8));
    }

    /** By the header's text; more than a million is a million. */
    public static int parse(@Nullable String text) {
        return text != null && text.matches("\\d{1,18}")
                ? (int) Math.min(Long.parseLong(text), MOST)
                : 0;
    }

    /** How often handling has been tried when the record dies now: for its dead letter. */
    public static String attempts(Headers headers) {
        return Integer.toString(of(headers) + 1);
    }
}
