package org.regionwire.ingest.web;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.regionwire.messaging.tracing.Spans;

/** W3C Trace Context: the sender's trace goes on; without one a trace begins here. */
final class Traces {

    static final String HEADER = "traceparent";

    private static final Pattern VALID =
            Pattern.compile("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private Traces() {}

    /**
     * What the records of a request name as their parent: its span, which goes on from the
     * sender's.
     *
     * @param traceparent as the sender gave it, for when nobody makes spans
     */
    static String of(@Nullable String traceparent) {
        return Spans.current().orElseGet(() -> continued(traceparent));
    }

    private static String continued(@Nullable String traceparent) {
        return traceparent != null && VALID.matcher(traceparent).matches()
                ? traceparent
                : "00-%s-%s-01".formatted(hex(16), hex(8));
    }

    private static String hex(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
