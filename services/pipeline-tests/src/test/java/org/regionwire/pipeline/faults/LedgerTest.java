package org.regionwire.pipeline.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private static final Story STORY = new Story("a bridge is open", List.of("It is."));
    private static final long SECOND = 1_000_000_000L;

    private final Ledger ledger = new Ledger();

    @Test
    void what_went_through_every_hop_once_is_neither_lost_nor_doubled() {
        ledger.accepted("urn:1", 2 * SECOND, STORY);
        through("urn:1", 5 * SECOND);

        assertThat(sums()).isEqualTo(new Ledger.Sums(1, 0, 0, Duration.ofSeconds(3)));
    }

    @Test
    void what_was_accepted_and_not_released_is_lost_and_waits() {
        ledger.accepted("urn:1", 0, STORY);

        assertThat(sums().lost()).isEqualTo(1);
        assertThat(ledger.waiting(_ -> true)).isEqualTo(1);
    }

    @Test
    void a_record_that_a_stage_did_not_pass_on_is_lost_even_if_it_came_again() {
        ledger.accepted("urn:1", 0, STORY);
        ledger.seen(Hop.INGESTED, "urn:1", SECOND);
        through("urn:1", SECOND);

        assertThat(sums().lost()).isEqualTo(1);
        assertThat(sums().doubled()).isZero();
    }

    @Test
    void a_page_that_was_posted_twice_goes_through_the_stages_twice_and_comes_out_once() {
        ledger.accepted("urn:1", 0, STORY);
        through("urn:1", SECOND);
        ledger.seen(Hop.INGESTED, "urn:1", SECOND);
        ledger.seen(Hop.ENRICHED, "urn:1", SECOND);
        ledger.seen(Hop.CATEGORIZED, "urn:1", SECOND);

        assertThat(sums()).isEqualTo(new Ledger.Sums(1, 0, 0, Duration.ofSeconds(1)));
    }

    @Test
    void a_record_more_than_the_hop_before_has_is_a_double() {
        ledger.accepted("urn:1", 0, STORY);
        through("urn:1", SECOND);
        ledger.seen(Hop.ENRICHED, "urn:1", SECOND);
        ledger.seen(Hop.CATEGORIZED, "urn:1", SECOND);

        assertThat(sums().doubled()).isEqualTo(1);
    }

    @Test
    void a_second_release_is_a_double() {
        ledger.accepted("urn:1", 0, STORY);
        through("urn:1", SECOND);
        ledger.seen(Hop.PUBLISHED, "urn:1", SECOND);

        assertThat(sums().doubled()).isEqualTo(1);
    }

    @Test
    void a_stall_lasts_until_the_article_is_seen_in_the_view_where_that_was_looked_for() {
        ledger.accepted("urn:1", 0, STORY);
        through("urn:1", SECOND);
        ledger.visible("urn:1", 9 * SECOND);

        assertThat(sums().stall()).isEqualTo(Duration.ofSeconds(9));
    }

    @Test
    void only_articles_of_the_window_count() {
        ledger.accepted("urn:1", 1, STORY);
        ledger.accepted("urn:2", 2, STORY);

        assertThat(ledger.sums(due -> due == 2).accepted()).isEqualTo(1);
        assertThat(ledger.stories(due -> due == 2)).containsOnlyKeys("urn:2");
    }

    @Test
    void an_article_that_is_accepted_again_keeps_its_first_moment() {
        ledger.accepted("urn:1", 1, STORY);
        ledger.accepted("urn:1", 2, STORY);

        assertThat(ledger.sums(due -> due == 1).accepted()).isEqualTo(1);
    }

    private void through(String uri, long nanos) {
        for (Hop hop : Hop.values()) {
            ledger.seen(hop, uri, nanos);
        }
    }

    private Ledger.Sums sums() {
        return ledger.sums(_ -> true);
    }
}
