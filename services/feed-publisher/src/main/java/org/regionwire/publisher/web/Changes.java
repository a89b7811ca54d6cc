package org.regionwire.publisher.web;

import java.util.List;
import org.regionwire.publisher.markup.Encoding;
import org.regionwire.publisher.markup.Rendered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Answers with only what is new in a feed (RFC 3229 with the instance manipulation feed). */
final class Changes {

    /** Header that asks for it. */
    static final String ASKED = "A-IM";

    private static final String DONE = "IM";
    private static final String FEED = "feed";

    private Changes() {}

    static boolean areWanted(HttpHeaders asked) {
        return asked.getOrEmpty(ASKED).stream()
                .flatMap(field -> List.of(field.split(",", -1)).stream())
                .anyMatch(each -> each.split(";", -1)[0].strip().equalsIgnoreCase(FEED));
    }

    /**
     * With the tag of the whole, which the client has from now on. No cache may keep it: one that
     * does not know what it is would take it for the feed.
     *
     * @param whole answer that it takes the place of
     */
    static ResponseEntity<byte[]> answer(ResponseEntity<byte[]> whole, Rendered changes) {
        HttpHeaders headers = new HttpHeaders(whole.getHeaders());
        headers.setCacheControl("no-store");
        headers.set(DONE, FEED);
        return ResponseEntity.status(HttpStatus.IM_USED)
                .headers(headers)
                .body(changes.bytes(encoding(headers)));
    }

    private static Encoding encoding(HttpHeaders headers) {
        String coding = headers.getFirst(HttpHeaders.CONTENT_ENCODING);
        for (Encoding each : Encoding.values()) {
            if (each.coding().equals(coding)) {
                return each;
            }
        }
        return Encoding.IDENTITY;
    }
}
