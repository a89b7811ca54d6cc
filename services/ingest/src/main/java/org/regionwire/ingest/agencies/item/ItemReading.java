package org.regionwire.ingest.agencies.item;

import java.util.List;
import org.regionwire.ingest.charset.Provenance;

/** What came of reading an agency's bytes. */
public sealed interface ItemReading {

    /** All items in it. */
    record Items(List<AgencyItem> items, Provenance provenance) implements ItemReading {

        public Items {
            items = List.copyOf(items);
        }
    }

    /** None: one fault spoils all, so that what is sent together stands together. */
    record Faulty(List<ItemFault> faults) implements ItemReading {

        public Faulty {
            faults = List.copyOf(faults);
        }
    }
}
