package org.regionwire.publisher.release;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Decides what may be seen. Older never overwrites newer, the same content gives nothing new, and a
 * cancel is final, even when it comes before its article. Pure: time comes in.
 */
public final class Gate {

    private Gate() {}

    /** A version asks to be released. */
    public static Verdict decide(Fence fence, Candidate candidate, Instant now) {
        if (fence.status() == Status.CANCELED) {
            return unchanged(Verdict.Reason.CANCELED_BEFORE, fence);
        }
        if (candidate.status() == Status.CANCELED) {
            return recall(fence, Status.CANCELED, candidate.order(), now);
        }
        if (candidate.order().isBefore(fence.newest())) {
            return unchanged(Verdict.Reason.OLDER_THAN_WHAT_STANDS, fence);
        }
        Fence seen = fence.seen(candidate.order());
        if (candidate.status() == Status.WITHHELD) {
            return withhold(seen, now);
        }
        if (fence.withheldByRuling()) {
            return unchanged(Verdict.Reason.WITHHELD_BY_RULING, seen);
        }
        List<Long> hashes = List.copyOf(candidate.fields().values());
        if (fence.shown() && hashes.equals(fence.fieldHashes())) {
            return unchanged(Verdict.Reason.SAME_CONTENT, seen);
        }
        return release(seen, candidate, hashes, now);
    }

    /** An operator or provider has decided. */
    public static Verdict rule(Fence fence, Ruling ruling, Instant now) {
        if (fence.status() == Status.CANCELED) {
            return unchanged(Verdict.Reason.CANCELED_BEFORE, fence);
        }
        if (ruling.kind() == Ruling.Kind.CANCEL) {
            return recall(fence, Status.CANCELED, fence.newest(), now);
        }
        if (ruling.order().isBefore(fence.ruled())) {
            return unchanged(Verdict.Reason.OLDER_THAN_WHAT_STANDS, fence);
        }
        boolean withheld = ruling.kind() == Ruling.Kind.WITHHOLD;
        Fence ruled = fence.ruled(ruling.order(), withheld);
        return withheld
                ? withhold(ruled, now)
                : unchanged(Verdict.Reason.WAITS_FOR_A_VERSION, ruled);
    }

    private static Verdict release(
            Fence fence, Candidate candidate, List<Long> hashes, Instant now) {
        Stamp stamp =
                new Stamp(
                        fence.version() + 1,
                        Objects.requireNonNullElse(fence.firstReleased(), now),
                        now,
                        changes(fence, candidate),
                        candidate.correction() && fence.firstReleased() != null,
                        Placements.move(fence.placements(), candidate.scopes(), now));
        return new Verdict.Released(
                stamp, fence.stamped(stamp, Status.USABLE, candidate.order(), hashes));
    }

    private static Verdict withhold(Fence fence, Instant now) {
        return fence.shown()
                ? recall(fence, Status.WITHHELD, fence.newest(), now)
                : unchanged(Verdict.Reason.RECALLED_ALREADY, fence);
    }

    private static Verdict recall(Fence fence, Status status, Order order, Instant now) {
        Stamp stamp =
                new Stamp(
                        fence.version() + 1,
                        Objects.requireNonNullElse(fence.firstReleased(), now),
                        now,
                        List.of("pubStatus"),
                        true,
                        Placements.move(fence.placements(), Set.of(), now));
        Order newest = order.isBefore(fence.newest()) ? fence.newest() : order;
        return new Verdict.Recalled(stamp, status, fence.stamped(stamp, status, newest, List.of()));
    }

    private static List<String> changes(Fence fence, Candidate candidate) {
        List<String> changes = new ArrayList<>();
        if (fence.version() > 0) {
            Iterator<Long> before = fence.fieldHashes().iterator();
            candidate
                    .fields()
                    .forEach(
                            (name, hash) -> {
                                if (!before.hasNext() || !before.next().equals(hash)) {
                                    changes.add(name);
                                }
                            });
        }
        return changes;
    }

    private static Verdict unchanged(Verdict.Reason reason, Fence fence) {
        return new Verdict.Unchanged(reason, fence);
    }
}
