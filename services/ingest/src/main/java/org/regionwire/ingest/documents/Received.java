package org.regionwire.ingest.documents;

import java.util.List;

/** What the desk says to a delivery. */
public sealed interface Received {

    /** It can go on the wire. */
    record Taken(Intake intake) implements Received {}

    /** It cannot, for all these reasons. */
    record Refused(List<Fault> faults) implements Received {

        public Refused {
            faults = List.copyOf(faults);
        }
    }
}
