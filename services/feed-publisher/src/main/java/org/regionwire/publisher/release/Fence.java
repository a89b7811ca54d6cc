package org.regionwire.publisher.release;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the gate remembers of one article: enough to order, compare and recall, and no text.
 *
 * @param shown what stands in public
 * @param newest order of the newest version seen whose time has come
 * @param origin where that version can be read again; null before the first
 * @param waiting the newest version whose time has not come; null: none
 * @param rules what operators and providers decided
 * @param otherIds ids that came with summaries, in order
 */
public record Fence(
        Shown shown,
        Order newest,
        @Nullable Origin origin,
        @Nullable Waiting waiting,
        Rules rules,
        List<OtherId> otherIds) {

    /** Of an article whose summaries come time and again under new ids. */
    private static final int MOST_IDS = 50;

    private static final Comparator<OtherId> BY_NAME =
            Comparator.comparing(OtherId::role).thenComparing(OtherId::value);

    /** Of an article never seen. */
    public static final Fence NEW =
            new Fence(
                    new Shown(0, Status.WITHHELD, null, null, null, List.of(), List.of()),
                    Order.NONE,
                    null,
                    null,
                    Rules.NONE,
                    List.of());

    public Fence {
        otherIds = List.copyOf(otherIds);
    }

    /**
     * What stands in public.
     *
     * @param version released last; 0 before the first
     * @param expires when it is to be taken down; null: never
     * @param fieldHashes in the order of {@link Candidate#fields}, of what is shown or was last;
     *     empty before that and once it is canceled
     */
    public record Shown(
            int version,
            Status status,
            @Nullable Instant firstReleased,
            @Nullable Instant released,
            @Nullable Instant expires,
            List<Long> fieldHashes,
            List<Placement> placements) {

        public Shown {
            fieldHashes = List.copyOf(fieldHashes);
            placements = List.copyOf(placements);
        }
    }

    /** When what is shown is to be taken down; null while nothing is, or for ever is. */
    public @Nullable Instant expires() {
        return isShown() ? shown.expires : null;
    }

    /** The version whose text is to be kept until its time; null while none may be. */
    public @Nullable Waiting kept() {
        return rules.withheld() ? null : waiting;
    }

    boolean isShown() {
        return shown.version > 0 && shown.status == Status.USABLE;
    }

    boolean isCanceled() {
        return shown.status == Status.CANCELED;
    }

    /** Whether a version under embargo that is newer than this one waits. */
    boolean waitsForNewerThan(Order order) {
        return waiting != null && order.isBefore(waiting.order());
    }

    /** This version is the newest whose time has come; an older one that waits waits in vain. */
    Fence seen(Candidate candidate) {
        Waiting still = waitsForNewerThan(candidate.order()) ? waiting : null;
        return new Fence(shown, candidate.order(), candidate.origin(), still, rules, otherIds);
    }

    Fence waitingFor(@Nullable Waiting version) {
        return new Fence(shown, newest, origin, version, rules, otherIds);
    }

    Fence ruled(Rules after) {
        return new Fence(shown, newest, origin, waiting, after, otherIds);
    }

    /** The same with these ids besides; of too many always the same ones. */
    Fence knownAs(List<OtherId> ids) {
        List<OtherId> all =
                Stream.concat(otherIds.stream(), ids.stream())
                        .distinct()
                        .sorted(BY_NAME)
                        .limit(MOST_IDS)
                        .toList();
        return new Fence(shown, newest, origin, waiting, rules, all);
    }

    Fence showing(Shown now) {
        return new Fence(now, newest, origin, waiting, rules, otherIds);
    }
}
