package org.regionwire.publisher.release;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.regionwire.publisher.release.Fence.Shown;

/** What becomes of the public record: the next version, or the end of it. */
final class Stamps {

    private static final String STATUS = "pubStatus";

    private Stamps() {}

    static Verdict released(Fence fence, Candidate candidate, Instant now) {
        boolean told = candidate.correction() || candidate.note() != null;
        Stamp.Change change =
                fence.shown().version() == 0
                        ? Stamp.Change.SILENT
                        : new Stamp.Change(changes(fence, candidate), told, candidate.note());
        Stamp stamp = next(fence, change, candidate.scopes(), now);
        return new Verdict.Released(
                stamp,
                showing(
                        fence,
                        stamp,
                        Status.USABLE,
                        candidate.terms().expires(),
                        hashes(candidate)));
    }

    /**
     * @param cause the field that made it so, besides its status; null: none
     */
    static Verdict recalled(
            Fence fence,
            Status status,
            @Nullable String cause,
            @Nullable String note,
            Instant now) {
        List<String> fields = cause == null ? List.of(STATUS) : List.of(STATUS, cause);
        // An end that was foreseen is no correction.
        Stamp.Change change = new Stamp.Change(fields, cause == null, note);
        Stamp stamp = next(fence, change, Set.of(), now);
        List<Long> hashes = status == Status.CANCELED ? List.of() : fence.shown().fieldHashes();
        return new Verdict.Recalled(stamp, status, showing(fence, stamp, status, null, hashes));
    }

    /** The wire's own: a new version each time, which nobody is shown. */
    static Verdict beat(Fence fence, Instant now) {
        Stamp stamp = next(fence, Stamp.Change.SILENT, Set.of(), now);
        return new Verdict.Recalled(
                stamp, Status.WITHHELD, showing(fence, stamp, Status.WITHHELD, null, List.of()));
    }

    /** Whether a reader sees nothing new. Fields that an older gate did not hash count as equal. */
    static boolean isSame(Fence fence, Candidate candidate) {
        return fence.isShown() && changed(fence, candidate).isEmpty();
    }

    /** What stands, with all that is remembered of a version now. */
    static Fence same(Fence fence, Candidate candidate) {
        Shown shown = fence.shown();
        return fence.showing(
                new Shown(
                        shown.version(),
                        shown.status(),
                        shown.firstReleased(),
                        shown.released(),
                        candidate.terms().expires(),
                        hashes(candidate),
                        shown.placements()));
    }

    private static List<Long> hashes(Candidate candidate) {
        return List.copyOf(candidate.fields().values());
    }

    private static List<String> changes(Fence fence, Candidate candidate) {
        List<String> changes = new ArrayList<>();
        if (!fence.isShown()) {
            changes.add(STATUS);
        }
        changes.addAll(changed(fence, candidate));
        return changes;
    }

    private static List<String> changed(Fence fence, Candidate candidate) {
        List<String> changed = new ArrayList<>();
        Iterator<Long> before = fence.shown().fieldHashes().iterator();
        candidate
                .fields()
                .forEach(
                        (name, hash) -> {
                            if (before.hasNext() && !before.next().equals(hash)) {
                                changed.add(name);
                            }
                        });
        return changed;
    }

    private static Stamp next(Fence fence, Stamp.Change change, Set<Scope> scopes, Instant now) {
        Shown shown = fence.shown();
        return new Stamp(
                shown.version() + 1,
                Objects.requireNonNullElse(shown.firstReleased(), now),
                now,
                change,
                Placements.move(shown.placements(), scopes, now));
    }

    private static Fence showing(
            Fence fence, Stamp stamp, Status status, @Nullable Instant expires, List<Long> hashes) {
        return fence.showing(
                new Shown(
                        stamp.version(),
                        status,
                        stamp.firstReleased(),
                        stamp.released(),
                        expires,
                        hashes,
                        stamp.placements()));
    }
}
