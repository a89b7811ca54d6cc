package org.regionwire.publisher.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.regionwire.publisher.positions.Position;
import org.regionwire.publisher.positions.RecordAt;

/** Takes what is told of records, in their order, until a portion is full. */
public final class Gathering {

    private final Position since;
    private final Position end;
    private final Portion portion;
    private final List<Event> events = new ArrayList<>();
    private @Nullable RecordAt last;
    private int handled;
    private long bytes;

    /**
     * @param since where they begin
     * @param end what the index has read in all
     */
    public Gathering(Position since, Position end, Portion portion) {
        this.since = since;
        this.end = end;
        this.portion = portion;
    }

    public boolean isFull() {
        return room() == 0 || bytes >= portion.bytes();
    }

    /** Records that may still come. */
    int room() {
        return portion.events() - handled;
    }

    /**
     * A record that was looked at.
     *
     * @param event what is told of it; empty for nothing
     */
    public void take(RecordAt at, Optional<Event> event) {
        handled++;
        last = at;
        event.ifPresent(
                each -> {
                    events.add(each);
                    bytes += each.bytes();
                });
    }

    /** These are all that there were. */
    public Events all() {
        return new Events(events, since, end, true, end);
    }

    /** There are more behind them; some must have been taken. */
    public Events first() {
        RecordAt at = Objects.requireNonNull(last, "a full portion has something");
        return new Events(events, since, since.passed(at, end), false, end);
    }
}
