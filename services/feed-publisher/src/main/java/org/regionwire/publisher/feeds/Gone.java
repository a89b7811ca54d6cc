package org.regionwire.publisher.feeds;

import java.time.Instant;

/**
 * An article that has left the feed: its mark is left there, so that readers take it away too.
 *
 * @param id of its entry
 * @param link its page here
 * @param when it left
 * @param elsewhere whether other feeds still have it
 */
public record Gone(String id, String link, Instant when, boolean elsewhere) {

    /** Of deleted entries (RFC 6721). */
    public static final String NAMESPACE = "http://purl.org/atompub/tombstones/1.0";

    /** Moved, where other feeds still have it; else recalled. */
    public String reason() {
        return elsewhere ? "moved" : "recalled";
    }

    /** For readers of forms that do not know what has left: in place of the headline. */
    public String title() {
        return elsewhere ? "〔已移出本栏目〕" : "〔已撤下〕";
    }

    /** In place of the text. */
    public String sentence() {
        return elsewhere ? "本文已不在此栏目。" : "本文已撤下，请勿再使用。";
    }
}
