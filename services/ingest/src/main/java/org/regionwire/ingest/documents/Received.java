package org.regionwire.ingest.documents;

import java.util.List;
import org.regionwire.ingest.html.HtmlReading.Link;

/** What the desk says to a delivery. */
public sealed interface Received {

    /** It can go on the wire. */
    record Taken(Intake intake) implements Received {}

    /**
     * Its articles stand elsewhere: it is a page of a digital edition.
     *
     * @param links the first of them
     * @param all how many there are
     */
    record Elsewhere(List<Link> links, int all) implements Received {

        public Elsewhere {
            links = List.copyOf(links);
        }
    }

    /** It cannot, for all these reasons. */
    record Refused(List<Fault> faults) implements Received {

        public Refused {
            faults = List.copyOf(faults);
        }
    }
}
