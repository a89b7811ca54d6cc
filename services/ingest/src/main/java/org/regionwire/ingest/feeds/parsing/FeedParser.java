package org.regionwire.ingest.feeds.parsing;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads any feed, leniently; bounded in size, depth and items. Pure and safe for threads. */
public final class FeedParser {

    /** Bytes; more is no feed. */
    public static final int LARGEST = 16 << 20;

    private static final Pattern HTML =
            Pattern.compile("<(!doctype\\s+html|html)\\b", Pattern.CASE_INSENSITIVE);
    private static final int START = 4096;

    private FeedParser() {}

    /**
     * Reads a feed, or says what stands there instead.
     *
     * @param charset of the Content-Type; null where it names none
     * @param url that the feed came from; empty where that is not known
     */
    public static Parsed parse(byte[] bytes, @Nullable String charset, String url) {
        if (bytes.length > LARGEST) {
            return new Parsed.NoFeed(
                    "It has %d bytes, a feed may have %d.".formatted(bytes.length, LARGEST));
        }
        FeedText text = FeedText.of(bytes, charset);
        if (text.text().isBlank()) {
            return new Parsed.NoFeed("It is empty.");
        }
        Optional<Feed> feed =
                text.text().stripLeading().startsWith("{")
                        ? JsonFeed.read(text.text(), url)
                        : XmlFeed.read(text.text(), url);
        return feed.<Parsed>map(read -> new Parsed.Read(read, text.charset(), text.removed()))
                .orElseGet(() -> new Parsed.NoFeed(reason(text.text())));
    }

    /** Any bytes of the web as text, charset and forbidden characters dealt with as for feeds. */
    public static String text(byte[] bytes, @Nullable String charset) {
        return FeedText.of(bytes, charset).text();
    }

    private static String reason(String text) {
        String start = text.substring(0, Math.min(text.length(), START));
        return HTML.matcher(start).find()
                ? "An HTML page stands there, no feed: give the URL that its link"
                        + " rel=\"alternate\" names."
                : "There is no RSS, Atom or JSON Feed in it.";
    }
}
