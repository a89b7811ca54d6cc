package org.regionwire.publisher.view;

import org.jspecify.annotations.Nullable;
import org.regionwire.publisher.positions.RecordAt;
import org.regionwire.publisher.view.Window.Listed;

/** What is told of an article that has changed: its last state, as one section sees it. */
public sealed interface Event {

    /** Where the record lies that made it so. */
    RecordAt at();

    /** Of what it tells, as the index keeps it; 0 where that is not worth counting. */
    default int bytes() {
        return 0;
    }

    /** It stands in the section, in this version. */
    record Here(RecordAt at, Listed listed, int bytes) implements Event {}

    /**
     * It does not stand there any more.
     *
     * @param version null where nothing is known of it any more
     * @param why canceled, withheld, {@value #MOVED}: it still stands in other sections, or {@value
     *     #ERASED}
     */
    record Gone(RecordAt at, String uri, @Nullable Integer version, String why) implements Event {
        public static final String MOVED = "moved";
        public static final String ERASED = "erased";
    }
}
