package org.regionwire.publisher.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A text at the gate, and summaries of it. */
class SummaryTest {

    private static final Instant ONE = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant TWO = Instant.parse("2026-01-02T00:00:00Z");

    @Test
    void a_summary_never_takes_the_place_of_the_text_and_leaves_its_ids() {
        Fence full = Gate.decide(Fence.NEW, usable(10, "text"), ONE).fence();

        Verdict first = Gate.decide(full, summary(99, "in short", "guid-1"), TWO);
        assertThat(Gate.asksAgain(first)).isTrue();
        assertThat(first.fence().newest()).isEqualTo(new Order(10, 0));
        assertThat(first.fence().otherIds()).containsExactly(new OtherId("guid", "guid-1"));

        assertThat(Gate.decide(first.fence(), summary(100, "shorter", "guid-1"), TWO))
                .isInstanceOfSatisfying(
                        Verdict.Unchanged.class,
                        u ->
                                assertThat(u.reason())
                                        .isEqualTo(Verdict.Reason.OLDER_THAN_WHAT_STANDS));
        Verdict next = Gate.decide(first.fence(), usable(11, "text two"), TWO);
        assertThat(next).isInstanceOf(Verdict.Released.class);
        assertThat(next.fence().otherIds()).containsExactly(new OtherId("guid", "guid-1"));
    }

    @Test
    void the_text_takes_the_place_of_a_summary_whatever_its_number() {
        Fence summary = Gate.decide(Fence.NEW, summary(99, "in short", "guid-1"), ONE).fence();

        assertThat(Gate.decide(summary, usable(1, "text"), TWO))
                .isInstanceOf(Verdict.Released.class);
    }

    @Test
    void a_newer_summary_takes_the_place_of_an_older_one() {
        Fence summary = Gate.decide(Fence.NEW, summary(10, "in short", "guid-1"), ONE).fence();

        assertThat(Gate.decide(summary, summary(11, "corrected", "guid-1"), TWO))
                .isInstanceOf(Verdict.Released.class);
        assertThat(Gate.decide(summary, summary(9, "older", "guid-1"), TWO).fence())
                .isEqualTo(summary);
    }

    @Test
    void an_older_summary_beside_a_newer_one_leaves_its_ids_too() {
        Fence newer = Gate.decide(Fence.NEW, summary(11, "in short", "guid-2"), ONE).fence();

        Verdict older = Gate.decide(newer, summary(10, "shorter", "guid-1"), TWO);
        assertThat(Gate.asksAgain(older)).isTrue();
        assertThat(older.fence().otherIds())
                .containsExactly(new OtherId("guid", "guid-1"), new OtherId("guid", "guid-2"));
    }

    @Test
    void a_summary_brings_no_canceled_article_back() {
        Fence canceled =
                Gate.rule(Fence.NEW, new Ruling(Ruling.Kind.CANCEL, new Order(5, 0)), ONE).fence();

        assertThat(Gate.decide(canceled, summary(99, "in short", "guid-1"), TWO).fence())
                .isEqualTo(canceled);
    }

    private static Candidate usable(long revision, String body) {
        return candidate(new Order(revision, 0), body, List.of());
    }

    /** A summary of the article, from a feed that calls it so. */
    private static Candidate summary(long revision, String body, String id) {
        return candidate(new Order(false, revision, 0), body, List.of(new OtherId("guid", id)));
    }

    private static Candidate candidate(Order order, String body, List<OtherId> ids) {
        return new Candidate(
                order,
                Status.USABLE,
                Terms.FREE,
                Map.of("bodies", (long) body.hashCode()),
                Set.of(new Scope("region", "610600")),
                false,
                null,
                ids,
                new Origin(0, order.revision()));
    }
}
