package org.regionwire.ingest.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.regionwire.ingest.charset.Provenance;
import org.regionwire.ingest.cutting.CutPage;
import org.regionwire.ingest.html.HtmlArticle;
import org.regionwire.ingest.html.HtmlReading.Link;

/** What is in a document. */
public sealed interface Contents {

    /**
     * Articles; one at least.
     *
     * @param web what the page of an article says beside its text; {@code null} of a printed page
     */
    record Articles(Format format, CutPage page, Provenance provenance, @Nullable HtmlArticle web)
            implements Contents {}

    /**
     * No article but the links of some.
     *
     * @param links the first of them
     * @param all how many there are
     */
    record Links(List<Link> links, int all) implements Contents {

        public Links {
            links = List.copyOf(links);
        }
    }

    /**
     * Nothing that can be taken.
     *
     * @param detail a sentence that says what to do
     */
    record Unreadable(Reason reason, String detail) implements Contents {}

    /** Why not. */
    enum Reason {
        EMPTY,
        NOT_TEXT,
        /** Damaged. */
        UNREADABLE,
        ENCRYPTED,
        NO_ARTICLE,
        /** Nested deeper than any page. */
        TOO_DEEP,
        /** More of something than any page has. */
        TOO_MUCH,
        /** It was not looked at: it can be read a little later. */
        BUSY
    }
}
