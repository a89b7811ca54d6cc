package org.regionwire.publisher.release;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the gate remembers of one article: enough to order, compare and recall, and no text.
 *
 * @param version released last; 0 before the first
 * @param newest order of the newest version seen
 * @param status that stands
 * @param withheldByRuling from a withhold to its lift
 * @param ruled order of the newest ruling
 * @param fieldHashes of what is shown, in the order of {@link Candidate#fields}; empty while
 *     nothing is
 */
public record Fence(
        int version,
        Order newest,
        Status status,
        boolean withheldByRuling,
        Order ruled,
        @Nullable Instant firstReleased,
        @Nullable Instant released,
        List<Long> fieldHashes,
        List<Placement> placements) {

    /** Of an article never seen. */
    public static final Fence NEW =
            new Fence(
                    0,
                    Order.NONE,
                    Status.WITHHELD,
                    false,
                    Order.NONE,
                    null,
                    null,
                    List.of(),
                    List.of());

    public Fence {
        fieldHashes = List.copyOf(fieldHashes);
        placements = List.copyOf(placements);
    }

    boolean shown() {
        return version > 0 && status == Status.USABLE;
    }

    Fence seen(Order order) {
        return new Fence(
                version,
                order,
                status,
                withheldByRuling,
                ruled,
                firstReleased,
                released,
                fieldHashes,
                placements);
    }

    Fence ruled(Order order, boolean withheld) {
        return new Fence(
                version,
                newest,
                status,
                withheld,
                order,
                firstReleased,
                released,
                fieldHashes,
                placements);
    }

    Fence stamped(Stamp stamp, Status newStatus, Order order, List<Long> hashes) {
        return new Fence(
                stamp.version(),
                order,
                newStatus,
                withheldByRuling,
                ruled,
                stamp.firstReleased(),
                stamp.released(),
                hashes,
                stamp.placements());
    }
}
