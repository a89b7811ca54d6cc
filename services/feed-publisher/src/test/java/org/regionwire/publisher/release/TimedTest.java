package org.regionwire.publisher.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Versions under embargo, that expire, and whose rights allow nothing. */
class TimedTest {

    private static final Instant ONE = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant TWO = Instant.parse("2026-01-02T00:00:00Z");
    private static final Instant THREE = Instant.parse("2026-01-03T00:00:00Z");
    private static final Terms UNTIL_TWO = new Terms(TWO, null, true);
    private static final Terms UNTIL_THREE = new Terms(THREE, null, true);
    private static final Terms EXPIRES_TWO = new Terms(null, TWO, true);
    private static final Terms NO_RIGHTS = new Terms(null, null, false);

    @Test
    void a_version_under_embargo_waits_and_is_released_at_its_time() {
        Verdict held = Gate.decide(Fence.NEW, version(10, UNTIL_TWO), ONE);
        assertUnchanged(held, Verdict.Reason.UNDER_EMBARGO);
        assertThat(held.fence().kept())
                .isEqualTo(new Waiting(new Order(10, 0), new Origin(0, 10), TWO));

        Verdict early = Gate.decide(held.fence(), version(10, UNTIL_TWO), TWO.minusMillis(1));
        assertUnchanged(early, Verdict.Reason.UNDER_EMBARGO);
        Verdict due = Gate.decide(held.fence(), version(10, UNTIL_TWO), TWO);
        assertThat(due).isInstanceOf(Verdict.Released.class);
        assertThat(due.fence().kept()).isNull();
    }

    @Test
    void a_new_version_under_embargo_leaves_the_old_one_standing() {
        Fence shown = Gate.decide(Fence.NEW, version(10, Terms.FREE), ONE).fence();

        Verdict held = Gate.decide(shown, version(11, UNTIL_TWO), ONE);
        assertUnchanged(held, Verdict.Reason.UNDER_EMBARGO);
        assertThat(held.fence().shown()).isEqualTo(shown.shown());
        assertThat(held.fence().newest()).isEqualTo(shown.newest());
    }

    @Test
    void a_newer_version_that_puts_the_embargo_off_takes_the_place_of_the_one_that_waits() {
        Fence waits = Gate.decide(Fence.NEW, version(10, UNTIL_TWO), ONE).fence();
        Fence longer = Gate.decide(waits, version(11, UNTIL_THREE), ONE).fence();
        assertThat(longer.kept())
                .isEqualTo(new Waiting(new Order(11, 0), new Origin(0, 11), THREE));

        assertUnchanged(
                Gate.decide(longer, version(10, UNTIL_TWO), ONE),
                Verdict.Reason.OLDER_THAN_WHAT_STANDS);
        assertUnchanged(
                Gate.decide(longer, version(10, UNTIL_TWO), TWO),
                Verdict.Reason.OLDER_THAN_WHAT_STANDS);
    }

    @Test
    void a_newer_version_without_embargo_is_released_and_nothing_waits_any_more() {
        Fence waits = Gate.decide(Fence.NEW, version(10, UNTIL_TWO), ONE).fence();

        Verdict lifted = Gate.decide(waits, version(11, Terms.FREE), ONE);
        assertThat(lifted).isInstanceOf(Verdict.Released.class);
        assertThat(lifted.fence().kept()).isNull();
        assertUnchanged(
                Gate.decide(lifted.fence(), version(10, UNTIL_TWO), ONE),
                Verdict.Reason.OLDER_THAN_WHAT_STANDS);
    }

    @Test
    void an_older_version_that_was_free_is_shown_while_the_newer_one_waits() {
        Fence waits = Gate.decide(Fence.NEW, version(10, UNTIL_TWO), ONE).fence();

        Verdict older = Gate.decide(waits, version(9, Terms.FREE), ONE);
        assertThat(older).isInstanceOf(Verdict.Released.class);
        assertThat(older.fence().kept()).isEqualTo(waits.kept());
    }

    @Test
    void a_cancel_and_a_newer_withheld_version_drop_what_waits() {
        Fence waits = Gate.decide(Fence.NEW, version(10, UNTIL_TWO), ONE).fence();

        Fence killed =
                Gate.rule(waits, new Ruling(Ruling.Kind.CANCEL, new Order(1, 0)), ONE).fence();
        assertThat(killed.waiting()).isNull();
        assertUnchanged(
                Gate.decide(killed, version(10, UNTIL_TWO), ONE), Verdict.Reason.CANCELED_BEFORE);
        Candidate withheld = version(11, Status.WITHHELD, UNTIL_THREE);
        assertThat(Gate.decide(waits, withheld, ONE).fence().waiting()).isNull();
    }

    @Test
    void while_a_withhold_stands_no_text_is_kept_but_its_lift_knows_which_version_waits() {
        Ruling withhold = new Ruling(Ruling.Kind.WITHHOLD, new Order(1, 0));
        Fence before = Gate.rule(Fence.NEW, withhold, ONE).fence();

        Verdict kept = Gate.decide(before, version(10, UNTIL_TWO), ONE);
        assertUnchanged(kept, Verdict.Reason.WITHHELD_BY_RULING);
        assertThat(kept.fence().kept()).isNull();
        Verdict lifted =
                Gate.rule(kept.fence(), new Ruling(Ruling.Kind.LIFT, new Order(2, 0)), ONE);
        assertThat(Gate.isNoted(lifted)).isTrue();
        assertThat(lifted.fence().waiting())
                .isEqualTo(new Waiting(new Order(10, 0), new Origin(0, 10), TWO));
    }

    @Test
    void what_has_expired_is_taken_down_and_comes_back_with_a_later_expiry() {
        Fence shown = Gate.decide(Fence.NEW, version(10, EXPIRES_TWO), ONE).fence();
        assertThat(shown.expires()).isEqualTo(TWO);
        assertThat(Gate.expire(shown, TWO.minusMillis(1))).isInstanceOf(Verdict.Unchanged.class);

        var gone = (Verdict.Recalled) Gate.expire(shown, TWO);
        assertThat(gone.status()).isEqualTo(Status.WITHHELD);
        assertThat(gone.stamp().changes())
                .isEqualTo(new Stamp.Change(List.of("pubStatus", "expires"), false, null));
        assertUnchanged(
                Gate.decide(gone.fence(), version(10, EXPIRES_TWO), TWO), Verdict.Reason.EXPIRED);

        Candidate later = version(11, Status.USABLE, new Terms(null, THREE, true));
        var back = (Verdict.Released) Gate.decide(gone.fence(), later, TWO);
        assertThat(back.stamp().changes().fields()).containsExactly("pubStatus");
        assertThat(back.fence().expires()).isEqualTo(THREE);
    }

    @Test
    void a_version_that_comes_expired_takes_down_the_one_before_it() {
        Fence shown = Gate.decide(Fence.NEW, version(10, Terms.FREE), ONE).fence();

        assertThat(Gate.decide(shown, version(11, EXPIRES_TWO), TWO))
                .isInstanceOf(Verdict.Recalled.class);
        assertUnchanged(
                Gate.decide(Fence.NEW, version(10, EXPIRES_TWO), TWO), Verdict.Reason.EXPIRED);
    }

    @Test
    void rights_that_allow_nothing_take_down_what_stood() {
        Fence shown = Gate.decide(Fence.NEW, version(10, Terms.FREE), ONE).fence();

        var gone = (Verdict.Recalled) Gate.decide(shown, version(11, NO_RIGHTS), TWO);
        assertThat(gone.status()).isEqualTo(Status.WITHHELD);
        assertThat(gone.stamp().changes().fields()).containsExactly("pubStatus", "textRights");
        assertUnchanged(
                Gate.decide(Fence.NEW, version(10, NO_RIGHTS), ONE), Verdict.Reason.NO_RIGHTS);
    }

    private static void assertUnchanged(Verdict verdict, Verdict.Reason reason) {
        assertThat(verdict)
                .isInstanceOfSatisfying(
                        Verdict.Unchanged.class, u -> assertThat(u.reason()).isEqualTo(reason));
    }

    private static Candidate version(long revision, Terms terms) {
        return version(revision, Status.USABLE, terms);
    }

    private static Candidate version(long revision, Status status, Terms terms) {
        return new Candidate(
                new Order(revision, 0),
                status,
                terms,
                Map.of("bodies", 7L),
                Set.of(new Scope("region", "610600")),
                false,
                null,
                List.of(),
                new Origin(0, revision));
    }
}
