package org.regionwire.publisher.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GateTest {

    private static final Instant ONE = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant TWO = Instant.parse("2026-01-02T00:00:00Z");
    private static final Scope YANAN = new Scope("region", "610600");
    private static final Scope BAOJI = new Scope("region", "610300");

    @Test
    void the_first_version_is_released_as_version_1() {
        var released = (Verdict.Released) Gate.decide(Fence.NEW, usable(10, "text"), ONE);

        assertThat(released.stamp().version()).isEqualTo(1);
        assertThat(released.stamp().changes().fields()).isEmpty();
        assertThat(released.stamp().firstReleased()).isEqualTo(ONE);
        assertThat(released.stamp().placements()).containsExactly(new Placement(YANAN, ONE, null));
    }

    @Test
    void a_newer_version_keeps_the_first_release_and_names_its_changes() {
        Fence first = Gate.decide(Fence.NEW, usable(10, "text"), ONE).fence();
        var released = (Verdict.Released) Gate.decide(first, usable(11, "other"), TWO);

        assertThat(released.stamp().version()).isEqualTo(2);
        assertThat(released.stamp().firstReleased()).isEqualTo(ONE);
        assertThat(released.stamp().released()).isEqualTo(TWO);
        assertThat(released.stamp().changes().fields()).containsExactly("bodies");
    }

    @Test
    void the_same_content_again_gives_nothing_new() {
        Fence first = Gate.decide(Fence.NEW, usable(10, "text"), ONE).fence();

        assertThat(Gate.decide(first, usable(12, "text"), TWO))
                .isInstanceOfSatisfying(
                        Verdict.Unchanged.class,
                        u -> assertThat(u.reason()).isEqualTo(Verdict.Reason.SAME_CONTENT));
    }

    @Test
    void a_heartbeat_is_let_through_each_time_and_never_shown() {
        var first = (Verdict.Recalled) Gate.beat(Fence.NEW, usable(10, "beat"), ONE);
        var second = (Verdict.Recalled) Gate.beat(first.fence(), usable(11, "beat"), TWO);

        assertThat(first.status()).isEqualTo(Status.WITHHELD);
        assertThat(first.stamp().version()).isEqualTo(1);
        assertThat(second.stamp().version()).isEqualTo(2);
        assertThat(second.stamp().placements()).isEmpty();
        assertThat(second.stamp().changes().notable()).isFalse();
        assertThat(Gate.beat(second.fence(), usable(10, "beat"), TWO))
                .isInstanceOf(Verdict.Unchanged.class);
    }

    @Test
    void an_older_version_never_overwrites_a_newer_one() {
        Fence newer = Gate.decide(Fence.NEW, usable(11, "new"), ONE).fence();

        assertThat(Gate.decide(newer, usable(10, "old"), TWO))
                .isEqualTo(new Verdict.Unchanged(Verdict.Reason.OLDER_THAN_WHAT_STANDS, newer));
    }

    @Test
    void a_higher_run_of_the_same_revision_is_newer() {
        Fence live = Gate.decide(Fence.NEW, usable(10, "text"), ONE).fence();
        Candidate replayed = candidate(new Order(10, 1), Status.USABLE, "better", YANAN);

        assertThat(Gate.decide(live, replayed, TWO)).isInstanceOf(Verdict.Released.class);
    }

    @Test
    void a_cancel_recalls_and_is_final_whatever_its_revision() {
        Fence shown = Gate.decide(Fence.NEW, usable(10, "text"), ONE).fence();
        var recalled =
                (Verdict.Recalled)
                        Gate.decide(
                                shown,
                                candidate(new Order(1, 0), Status.CANCELED, "text", YANAN),
                                TWO);

        assertThat(recalled.status()).isEqualTo(Status.CANCELED);
        assertThat(recalled.stamp().version()).isEqualTo(2);
        assertThat(recalled.stamp().placements()).containsExactly(new Placement(YANAN, ONE, TWO));
        assertThat(Gate.decide(recalled.fence(), usable(99, "again"), TWO))
                .isInstanceOf(Verdict.Unchanged.class);
    }

    @Test
    void a_cancel_that_comes_before_its_article_holds() {
        Fence killed =
                Gate.rule(Fence.NEW, new Ruling(Ruling.Kind.CANCEL, new Order(5, 0)), ONE).fence();

        assertThat(Gate.decide(killed, usable(10, "text"), TWO))
                .isEqualTo(new Verdict.Unchanged(Verdict.Reason.CANCELED_BEFORE, killed));
    }

    @Test
    void a_withheld_version_recalls_and_a_later_usable_one_returns() {
        Fence shown = Gate.decide(Fence.NEW, usable(10, "text"), ONE).fence();
        Verdict withheld =
                Gate.decide(
                        shown, candidate(new Order(11, 0), Status.WITHHELD, "text", YANAN), TWO);
        assertThat(withheld).isInstanceOf(Verdict.Recalled.class);

        var back = (Verdict.Released) Gate.decide(withheld.fence(), usable(12, "text"), TWO);
        assertThat(back.stamp().version()).isEqualTo(3);
        assertThat(back.stamp().firstReleased()).isEqualTo(ONE);
    }

    @Test
    void a_withhold_by_ruling_keeps_newer_versions_back_until_it_is_lifted() {
        Fence shown = Gate.decide(Fence.NEW, usable(10, "text"), ONE).fence();
        Fence withheld =
                Gate.rule(shown, new Ruling(Ruling.Kind.WITHHOLD, new Order(50, 0)), TWO).fence();
        Verdict kept = Gate.decide(withheld, usable(11, "new"), TWO);
        assertThat(kept).isInstanceOf(Verdict.Unchanged.class);

        Fence lifted =
                Gate.rule(kept.fence(), new Ruling(Ruling.Kind.LIFT, new Order(60, 0)), TWO)
                        .fence();
        assertThat(Gate.decide(lifted, usable(12, "new"), TWO))
                .isInstanceOf(Verdict.Released.class);
    }

    @Test
    void after_a_lift_the_newest_version_asks_again() {
        Fence shown = Gate.decide(Fence.NEW, usable(10, "text"), ONE).fence();
        Fence withheld =
                Gate.rule(shown, new Ruling(Ruling.Kind.WITHHOLD, new Order(50, 0)), TWO).fence();
        Verdict lifted = Gate.rule(withheld, new Ruling(Ruling.Kind.LIFT, new Order(60, 0)), TWO);

        assertThat(Gate.asksAgain(lifted)).isTrue();
        assertThat(lifted.fence().origin()).isEqualTo(new Origin(0, 10));
        assertThat(Gate.decide(lifted.fence(), usable(10, "text"), TWO))
                .isInstanceOf(Verdict.Released.class);
    }

    @Test
    void a_correction_holds_until_a_later_one_and_an_earlier_one_changes_nothing() {
        Correction baoji = new Correction(List.of("610300"), null);
        Correction economy = new Correction(null, List.of("medtop:04000000"));
        Fence fence = Gate.rule(Fence.NEW, correct(20, baoji), ONE).fence();
        fence = Gate.rule(fence, correct(30, economy), ONE).fence();
        fence = Gate.rule(fence, correct(10, new Correction(List.of("620000"), null)), ONE).fence();

        assertThat(fence.rules().correction())
                .isEqualTo(new Correction(List.of("610300"), List.of("medtop:04000000")));
    }

    private static Ruling correct(long order, Correction correction) {
        return new Ruling(Ruling.Kind.CORRECT, new Order(order, 0), correction, null);
    }

    @Test
    void a_withhold_that_comes_after_a_later_correction_holds_all_the_same() {
        Fence fence = Gate.decide(Fence.NEW, usable(10, "text"), ONE).fence();
        fence = Gate.rule(fence, correct(30, new Correction(List.of("610300"), null)), ONE).fence();

        Verdict withheld =
                Gate.rule(fence, new Ruling(Ruling.Kind.WITHHOLD, new Order(20, 0)), TWO);
        assertThat(withheld).isInstanceOf(Verdict.Recalled.class);
        assertThat(withheld.fence().rules().correction().regions()).containsExactly("610300");
    }

    @Test
    void a_withhold_that_comes_after_its_lift_changes_nothing() {
        Fence fence = Gate.decide(Fence.NEW, usable(10, "text"), ONE).fence();
        fence = Gate.rule(fence, new Ruling(Ruling.Kind.LIFT, new Order(30, 0)), ONE).fence();

        assertThat(Gate.rule(fence, new Ruling(Ruling.Kind.WITHHOLD, new Order(20, 0)), TWO))
                .isEqualTo(new Verdict.Unchanged(Verdict.Reason.OLDER_THAN_WHAT_STANDS, fence));
    }

    @Test
    void an_article_that_moves_leaves_its_old_region_and_enters_the_new_one() {
        Fence first = Gate.decide(Fence.NEW, usable(10, "text"), ONE).fence();
        Candidate moved = candidate(new Order(11, 0), Status.USABLE, "text two", BAOJI);
        var released = (Verdict.Released) Gate.decide(first, moved, TWO);

        assertThat(released.stamp().placements())
                .containsExactly(new Placement(YANAN, ONE, TWO), new Placement(BAOJI, TWO, null));
    }

    private static Candidate usable(long revision, String body) {
        return candidate(new Order(revision, 0), Status.USABLE, body, YANAN);
    }

    private static Candidate candidate(Order order, Status status, String body, Scope scope) {
        return new Candidate(
                order,
                status,
                Terms.FREE,
                Map.of("bodies", (long) body.hashCode()),
                Set.of(scope),
                false,
                null,
                List.of(),
                new Origin(0, order.revision()));
    }
}
