package org.regionwire.ingest.charset;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The charset that a page of HTML itself declares. */
final class MetaCharset {

    /** Bytes; browsers look at the first 1,024, templates put more before it. */
    private static final int START = 4096;

    private static final Pattern LABEL =
            Pattern.compile(
                    "(?i)<meta\\b[^>]{0,200}?\\bcharset\\s*=\\s*[\"']?\\s*([a-z0-9][a-z0-9_.:-]{1,30})"
                            + "|<\\?xml\\b[^>]{0,100}?\\bencoding\\s*=\\s*[\"']([a-z0-9][a-z0-9_.:-]{1,30})");
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);

    private MetaCharset() {}

    static @Nullable String of(byte[] page) {
        String start =
                new String(page, 0, Math.min(page.length, START), StandardCharsets.ISO_8859_1);
        Matcher label = LABEL.matcher(COMMENT.matcher(start).replaceAll(""));
        if (!label.find()) {
            return null;
        }
        return label.group(1) == null ? label.group(2) : label.group(1);
    }
}
