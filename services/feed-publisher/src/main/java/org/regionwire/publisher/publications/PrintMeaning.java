package org.regionwire.publisher.publications;

import java.util.List;
import org.regionwire.publisher.feeds.Coverage;

/** What the publication, issue and page of a path mean. */
public sealed interface PrintMeaning {

    /** The id stands there, and something was printed there. */
    record Exact(Coverage.Print coverage) implements PrintMeaning {}

    /** A name stands there that one publication alone has. */
    record Renamed(Coverage.Print coverage) implements PrintMeaning {}

    /** A name stands there that several publications have. */
    record Ambiguous(List<Coverage.Print> choices) implements PrintMeaning {}

    /**
     * Nothing was printed there.
     *
     * @param part of the path that is not known
     */
    record Unknown(String part, List<Coverage.Print> suggestions) implements PrintMeaning {}
}
