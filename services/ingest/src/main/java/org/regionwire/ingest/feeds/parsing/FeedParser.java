package org.regionwire.ingest.feeds.parsing;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads any feed, leniently; bounded in size, depth and items. Pure and safe for threads. */
public final class FeedParser {

    /** Bytes; more is no feed. */
    public static final int LARGEST = 16 << 20;

    /** Of a feed; those beyond are counted. Feeds have tens, archives hundreds. */
    static final int ITEMS = 2_000;

    /** Elements, or objects and lists, in each other. */
    static final int DEPTH = 100;

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
        Found found =
                text.text().stripLeading().startsWith("{")
                        ? JsonFeed.read(text.text(), url)
                        : XmlFeed.read(text.text(), url);
        return switch (found) {
            case Found.Whole(Feed feed, int unread) -> new Parsed.Read(feed, text.reading(unread));
            case Found.Refused(String reason) -> new Parsed.NoFeed(reason);
            case Found.Nothing() -> new Parsed.NoFeed(reason(text.text()));
        };
    }

    private static String reason(String text) {
        String start = text.substring(0, Math.min(text.length(), START));
        return HTML.matcher(start).find()
                ? "An HTML page stands there, no feed: give the URL that its link"
                        + " rel=\"alternate\" names."
                : "There is no RSS, Atom or JSON Feed in it.";
    }
}
