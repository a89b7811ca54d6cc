package org.regionwire.publisher.release;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.regionwire.publisher.release.Fence.Rules;

/**
 * Decides what may be seen. Older never overwrites newer, nor a summary the text; the same content
 * gives nothing new, and a cancel is final, even when it comes before its article. Pure: time comes
 * in.
 */
public final class Gate {

    private Gate() {}

    /** A version asks to be released. */
    public static Verdict decide(Fence fence, Candidate candidate, Instant now) {
        if (fence.isCanceled()) {
            return unchanged(Verdict.Reason.CANCELED_BEFORE, fence);
        }
        if (candidate.status() == Status.CANCELED) {
            boolean older = candidate.order().isBefore(fence.newest());
            return recall(older ? fence : fence.seen(candidate), Status.CANCELED, now);
        }
        if (candidate.order().isBefore(fence.newest())) {
            return older(fence, candidate);
        }
        Fence seen = fence.seen(candidate);
        if (!candidate.order().complete()) {
            // For the text, should it come.
            seen = seen.knownAs(candidate.otherIds());
        }
        if (candidate.status() == Status.WITHHELD) {
            return withhold(seen, now);
        }
        if (fence.rules().withheld()) {
            return unchanged(Verdict.Reason.WITHHELD_BY_RULING, seen);
        }
        List<Long> hashes = List.copyOf(candidate.fields().values());
        if (fence.isShown() && hashes.equals(fence.shown().fieldHashes())) {
            return unchanged(Verdict.Reason.SAME_CONTENT, seen);
        }
        return release(seen, candidate, hashes, now);
    }

    /** A summary beside the text leaves its ids: what stands shows them when it is decided anew. */
    private static Verdict older(Fence fence, Candidate candidate) {
        boolean isSummary = fence.newest().complete() && !candidate.order().complete();
        Fence known = isSummary ? fence.knownAs(candidate.otherIds()) : fence;
        return unchanged(
                known == fence ? Verdict.Reason.OLDER_THAN_WHAT_STANDS : Verdict.Reason.ASKS_AGAIN,
                known);
    }

    /**
     * The wire's own heartbeat comes by. It is let through each time, as withheld: a reader that
     * does not know what it is shows nothing.
     */
    public static Verdict beat(Fence fence, Candidate candidate, Instant now) {
        if (candidate.order().isBefore(fence.newest())) {
            return unchanged(Verdict.Reason.OLDER_THAN_WHAT_STANDS, fence);
        }
        Stamp stamp =
                new Stamp(
                        fence.shown().version() + 1,
                        Objects.requireNonNullElse(fence.shown().firstReleased(), now),
                        now,
                        List.of(),
                        false,
                        List.of());
        Fence seen = fence.seen(candidate);
        return new Verdict.Recalled(
                stamp, Status.WITHHELD, seen.stamped(stamp, Status.WITHHELD, List.of()));
    }

    /**
     * An operator or provider has decided. After a lift or a correction the newest version asks
     * again, if it can be read: {@link #asksAgain}.
     */
    public static Verdict rule(Fence fence, Ruling ruling, Instant now) {
        if (fence.isCanceled()) {
            return unchanged(Verdict.Reason.CANCELED_BEFORE, fence);
        }
        if (ruling.kind() == Ruling.Kind.CANCEL) {
            return recall(fence, Status.CANCELED, now);
        }
        Rules rules = fence.rules();
        if (ruling.order().isBefore(rules.newest())) {
            return unchanged(Verdict.Reason.OLDER_THAN_WHAT_STANDS, fence);
        }
        boolean withheld =
                switch (ruling.kind()) {
                    case WITHHOLD -> true;
                    case LIFT, CANCEL -> false;
                    case CORRECT -> rules.withheld();
                };
        Fence ruled =
                fence.ruled(
                        new Rules(
                                withheld,
                                ruling.order(),
                                ruling.correction().over(rules.correction())));
        return ruling.kind() == Ruling.Kind.WITHHOLD
                ? withhold(ruled, now)
                : unchanged(Verdict.Reason.ASKS_AGAIN, ruled);
    }

    /** Whether the newest version must be read again and decided anew after this verdict. */
    public static boolean asksAgain(Verdict verdict) {
        return verdict instanceof Verdict.Unchanged unchanged
                && unchanged.reason() == Verdict.Reason.ASKS_AGAIN
                && unchanged.fence().origin() != null;
    }

    private static Verdict release(
            Fence fence, Candidate candidate, List<Long> hashes, Instant now) {
        boolean first = fence.shown().firstReleased() == null;
        Stamp stamp =
                new Stamp(
                        fence.shown().version() + 1,
                        Objects.requireNonNullElse(fence.shown().firstReleased(), now),
                        now,
                        changes(fence, candidate),
                        candidate.correction() && !first,
                        Placements.move(fence.shown().placements(), candidate.scopes(), now));
        return new Verdict.Released(stamp, fence.stamped(stamp, Status.USABLE, hashes));
    }

    private static Verdict withhold(Fence fence, Instant now) {
        return fence.isShown()
                ? recall(fence, Status.WITHHELD, now)
                : unchanged(Verdict.Reason.RECALLED_ALREADY, fence);
    }

    private static Verdict recall(Fence fence, Status status, Instant now) {
        Stamp stamp =
                new Stamp(
                        fence.shown().version() + 1,
                        Objects.requireNonNullElse(fence.shown().firstReleased(), now),
                        now,
                        List.of("pubStatus"),
                        true,
                        Placements.move(fence.shown().placements(), Set.of(), now));
        return new Verdict.Recalled(stamp, status, fence.stamped(stamp, status, List.of()));
    }

    private static List<String> changes(Fence fence, Candidate candidate) {
        List<String> changes = new ArrayList<>();
        if (fence.shown().version() > 0) {
            Iterator<Long> before = fence.shown().fieldHashes().iterator();
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
