package org.regionwire.publisher.view;

import java.util.List;
import org.regionwire.publisher.positions.Position;

/**
 * What has changed in a section since a position, each article once, in the order of the records.
 *
 * @param since where they begin
 * @param upTo all before it was read; with events left out, all up to the last one that is here
 * @param whole whether none was left out
 * @param end what the index has read in all
 */
public record Events(List<Event> all, Position since, Position upTo, boolean whole, Position end) {

    public Events {
        all = List.copyOf(all);
    }

    /** Where to go on for whoever has this one and all before it. */
    public Position after(Event event) {
        return event.equals(all.getLast()) ? upTo : since.passed(event.at(), end);
    }
}
