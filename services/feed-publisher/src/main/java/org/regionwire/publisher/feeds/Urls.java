package org.regionwire.publisher.feeds;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** How URLs are written. */
public final class Urls {

    private static final Pattern ENCODED = Pattern.compile("%([0-9A-Fa-f]{2})");

    private Urls() {}

    /**
     * Decodes the characters that need no encoding (RFC 3986, 2.3), as WebSub 5.1.1 demands, and
     * writes the others' in capitals.
     */
    public static String plain(String url) {
        return ENCODED.matcher(url)
                .replaceAll(
                        match -> {
                            char decoded = (char) Integer.parseInt(match.group(1), 16);
                            return isUnreserved(decoded)
                                    ? String.valueOf(decoded)
                                    : match.group().toUpperCase(Locale.ROOT);
                        });
    }

    /** The text that a part of a path stands for; as it is, where its encoding is wrong. */
    public static String decoded(String part) {
        try {
            return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return part;
        }
    }

    private static boolean isUnreserved(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '-'
                || c == '.'
                || c == '_'
                || c == '~';
    }
}
