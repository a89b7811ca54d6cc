package org.regionwire.ingest.feeds.sources;

import java.util.List;

/** What is said to a source as somebody sets it. */
public sealed interface Checked {

    /** It may be polled. */
    record Good(Source source) implements Checked {}

    /** It may not, for all these reasons. */
    record Bad(List<SourceFault> faults) implements Checked {

        public Bad {
            faults = List.copyOf(faults);
        }
    }
}
