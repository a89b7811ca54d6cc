package org.regionwire.publisher.release;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Decides what may be seen. Older never overwrites newer, nor a summary the text; the same content
 * gives nothing new, and a cancel is final, even when it comes before its article. A version under
 * embargo leaves the one before it standing. Pure: time comes in.
 */
public final class Gate {

    private Gate() {}

    /** A version asks to be released. */
    public static Verdict decide(Fence fence, Candidate candidate, Instant now) {
        if (fence.isCanceled()) {
            return unchanged(Verdict.Reason.CANCELED_BEFORE, fence);
        }
        boolean older = candidate.order().isBefore(fence.newest());
        if (candidate.status() == Status.CANCELED) {
            return cancel(older ? fence : fence.seen(candidate), null, now);
        }
        if (candidate.status() == Status.USABLE && candidate.terms().isEmbargoed(now)) {
            return hold(fence, candidate);
        }
        if (older) {
            return older(fence, candidate);
        }
        if (isHeldLonger(fence, candidate)) {
            return unchanged(Verdict.Reason.OLDER_THAN_WHAT_STANDS, fence);
        }
        Fence seen = fence.seen(candidate);
        if (!candidate.order().complete()) {
            // For the text, should it come.
            seen = seen.knownAs(candidate.otherIds());
        }
        return newest(seen, candidate, now);
    }

    private static Verdict newest(Fence seen, Candidate candidate, Instant now) {
        if (candidate.status() == Status.WITHHELD) {
            return takeDown(seen, Verdict.Reason.RECALLED_ALREADY, null, null, now);
        }
        if (seen.rules().withheld()) {
            return unchanged(Verdict.Reason.WITHHELD_BY_RULING, seen);
        }
        if (!candidate.terms().mayBeShown()) {
            return takeDown(seen, Verdict.Reason.NO_RIGHTS, "textRights", null, now);
        }
        if (candidate.terms().isExpired(now)) {
            return takeDown(seen, Verdict.Reason.EXPIRED, "expires", null, now);
        }
        return Stamps.isSame(seen, candidate)
                ? unchanged(Verdict.Reason.SAME_CONTENT, Stamps.same(seen, candidate))
                : Stamps.released(seen, candidate, now);
    }

    /** Its text waits, unless something newer is there, or nothing of the article may be kept. */
    private static Verdict hold(Fence fence, Candidate candidate) {
        Instant until = candidate.terms().embargoedUntil();
        if (until == null
                || candidate.order().isBefore(fence.newest())
                || fence.waitsForNewerThan(candidate.order())) {
            return unchanged(Verdict.Reason.OLDER_THAN_WHAT_STANDS, fence);
        }
        Fence waits = fence.waitingFor(new Waiting(candidate.order(), candidate.origin(), until));
        return unchanged(
                fence.rules().withheld()
                        ? Verdict.Reason.WITHHELD_BY_RULING
                        : Verdict.Reason.UNDER_EMBARGO,
                waits);
    }

    /** Its own embargo is over, and a newer version that has not been seen has put it off. */
    private static boolean isHeldLonger(Fence fence, Candidate candidate) {
        return candidate.status() == Status.USABLE
                && candidate.terms().embargoedUntil() != null
                && fence.waitsForNewerThan(candidate.order())
                && fence.newest().isBefore(candidate.order());
    }

    /** A summary beside something newer leaves its ids: they show when that is decided anew. */
    private static Verdict older(Fence fence, Candidate candidate) {
        Fence known = candidate.order().complete() ? fence : fence.knownAs(candidate.otherIds());
        return unchanged(
                known.equals(fence)
                        ? Verdict.Reason.OLDER_THAN_WHAT_STANDS
                        : Verdict.Reason.ASKS_AGAIN,
                known);
    }

    /**
     * The wire's own heartbeat comes by. It is let through each time, as withheld: a reader that
     * does not know what it is shows nothing.
     */
    public static Verdict beat(Fence fence, Candidate candidate, Instant now) {
        return candidate.order().isBefore(fence.newest())
                ? unchanged(Verdict.Reason.OLDER_THAN_WHAT_STANDS, fence)
                : Stamps.beat(fence.seen(candidate), now);
    }

    /** The time of what is shown may be over. */
    public static Verdict expire(Fence fence, Instant now) {
        Instant expires = fence.expires();
        return expires != null && !now.isBefore(expires)
                ? Stamps.recalled(fence, Status.WITHHELD, "expires", null, now)
                : unchanged(Verdict.Reason.RECALLED_ALREADY, fence);
    }

    /**
     * An operator or provider has decided. After a lift or a correction the newest version asks
     * again, if it can be read: {@link #asksAgain}; after a lift the one that waits, too.
     */
    public static Verdict rule(Fence fence, Ruling ruling, Instant now) {
        if (fence.isCanceled()) {
            return unchanged(Verdict.Reason.CANCELED_BEFORE, fence);
        }
        if (ruling.kind() == Ruling.Kind.CANCEL) {
            return cancel(fence, ruling.note(), now);
        }
        Rules rules = fence.rules().after(ruling);
        if (rules.equals(fence.rules())) {
            return unchanged(Verdict.Reason.OLDER_THAN_WHAT_STANDS, fence);
        }
        Fence ruled = fence.ruled(rules);
        return ruling.kind() == Ruling.Kind.WITHHOLD
                ? takeDown(ruled, Verdict.Reason.RECALLED_ALREADY, null, ruling.note(), now)
                : unchanged(Verdict.Reason.ASKS_AGAIN, ruled);
    }

    /** Whether the newest version must be read again and decided anew after this verdict. */
    public static boolean asksAgain(Verdict verdict) {
        return isNoted(verdict) && verdict.fence().origin() != null;
    }

    /** Whether something was noted that versions may ask about again. */
    public static boolean isNoted(Verdict verdict) {
        return verdict instanceof Verdict.Unchanged unchanged
                && unchanged.reason() == Verdict.Reason.ASKS_AGAIN;
    }

    private static Verdict cancel(Fence fence, @Nullable String note, Instant now) {
        return Stamps.recalled(fence.waitingFor(null), Status.CANCELED, null, note, now);
    }

    private static Verdict takeDown(
            Fence fence,
            Verdict.Reason otherwise,
            @Nullable String cause,
            @Nullable String note,
            Instant now) {
        return fence.isShown()
                ? Stamps.recalled(fence, Status.WITHHELD, cause, note, now)
                : unchanged(otherwise, fence);
    }

    private static Verdict unchanged(Verdict.Reason reason, Fence fence) {
        return new Verdict.Unchanged(reason, fence);
    }
}
