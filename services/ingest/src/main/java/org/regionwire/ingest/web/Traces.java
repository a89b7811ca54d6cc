package org.regionwire.ingest.web;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** W3C Trace Context: the sender's trace goes on; without one a trace begins here. */
final class Traces {

    static final String HEADER = "traceparent";

    private static final Pattern VALID =
            Pattern.compile("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private Traces() {}

    static String continued(@Nullable String traceparent) {
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
