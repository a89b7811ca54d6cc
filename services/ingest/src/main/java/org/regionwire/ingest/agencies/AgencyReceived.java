package org.regionwire.ingest.agencies;

import java.util.List;
import org.regionwire.ingest.agencies.item.ItemFault;
import org.regionwire.ingest.documents.Fault;

/** What the agencies' desk says to a delivery. */
public sealed interface AgencyReceived {

    /** It can go on the wire. */
    record Taken(AgencyIntake intake) implements AgencyReceived {}

    /** It cannot: something about the delivery is wrong. */
    record Refused(List<Fault> faults) implements AgencyReceived {

        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /** It cannot: something in it is wrong. */
    record Faulty(List<ItemFault> faults) implements AgencyReceived {

        public Faulty {
            faults = List.copyOf(faults);
        }
    }
}
