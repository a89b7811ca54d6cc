package org.regionwire.ingest.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a page of HTML turned out to be. */
public sealed interface HtmlReading {

    /** The page of one article. */
    record Read(HtmlArticle article) implements HtmlReading {}

    /**
     * A page of a digital edition: it shows a printed page and links to its articles.
     *
     * @param links the first {@value LayoutPage#MOST} of them
     * @param all how many there are
     */
    record Layout(List<Link> links, int all) implements HtmlReading {

        public Layout {
            links = List.copyOf(links);
        }
    }

    /**
     * A link to an article.
     *
     * @param href absolute where the page says, or its sender, where it stands; else as written
     */
    record Link(String href, @Nullable String title) {}

    /** No article can be read out of it. */
    record Unreadable(Reason reason, String detail) implements HtmlReading {}

    /** Why not. */
    enum Reason {
        NO_ARTICLE,
        TOO_DEEP,
        TOO_MUCH,
        /** Letters were lost before it came here. */
        LOST_LETTERS
    }
}
