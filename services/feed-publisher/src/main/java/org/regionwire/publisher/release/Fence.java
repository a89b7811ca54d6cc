package org.regionwire.publisher.release;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the gate remembers of one article: enough to order, compare and recall, and no text.
 *
 * @param shown what stands in public
 * @param newest order of the newest version seen
 * @param origin where that version can be read again; null before the first
 * @param rules what operators and providers decided
 * @param otherIds ids that came with summaries
 */
public record Fence(
        Shown shown, Order newest, @Nullable Origin origin, Rules rules, List<OtherId> otherIds) {

    /** Of an article whose summaries come time and again under new ids. */
    private static final int MOST_IDS = 50;

    /** Of an article never seen. */
    public static final Fence NEW =
            new Fence(
                    new Shown(0, Status.WITHHELD, null, null, List.of(), List.of()),
                    Order.NONE,
                    null,
                    new Rules(false, Order.NONE, Correction.NONE),
                    List.of());

    public Fence {
        otherIds = List.copyOf(otherIds);
    }

    /**
     * What stands in public.
     *
     * @param version released last; 0 before the first
     * @param fieldHashes in the order of {@link Candidate#fields}; empty while nothing is shown
     */
    public record Shown(
            int version,
            Status status,
            @Nullable Instant firstReleased,
            @Nullable Instant released,
            List<Long> fieldHashes,
            List<Placement> placements) {

        public Shown {
            fieldHashes = List.copyOf(fieldHashes);
            placements = List.copyOf(placements);
        }
    }

    /**
     * What was decided about it.
     *
     * @param withheld from a withhold to its lift
     * @param newest order of the newest ruling
     */
    public record Rules(boolean withheld, Order newest, Correction correction) {}

    boolean isShown() {
        return shown.version > 0 && shown.status == Status.USABLE;
    }

    boolean isCanceled() {
        return shown.status == Status.CANCELED;
    }

    Fence seen(Candidate candidate) {
        return new Fence(shown, candidate.order(), candidate.origin(), rules, otherIds);
    }

    Fence ruled(Rules after) {
        return new Fence(shown, newest, origin, after, otherIds);
    }

    /** The same with these ids besides; itself when it has them, or has enough. */
    Fence knownAs(List<OtherId> ids) {
        List<OtherId> all =
                Stream.concat(otherIds.stream(), ids.stream()).distinct().limit(MOST_IDS).toList();
        return all.size() == otherIds.size() ? this : new Fence(shown, newest, origin, rules, all);
    }

    Fence stamped(Stamp stamp, Status status, List<Long> hashes) {
        return new Fence(
                new Shown(
                        stamp.version(),
                        status,
                        stamp.firstReleased(),
                        stamp.released(),
                        hashes,
                        stamp.placements()),
                newest,
                origin,
                rules,
                otherIds);
    }
}
