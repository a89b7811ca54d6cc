package org.regionwire.publisher.kafka.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.regionwire.schemas.PubStatus;
import org.regionwire.schemas.PublishedArticle;
import org.regionwire.schemas.RulingKind;
import org.regionwire.schemas.TextRights;

/** What the clock does at the gate, with clocks that the test sets. */
class GateTimesTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final Instant ONE = NOON.plus(Duration.ofHours(1));
    private static final String URI = "urn:uuid:a";

    private final GateInMemory gate = new GateInMemory(NOON);

    @AfterEach
    void close() {
        gate.close();
    }

    @Test
    void an_embargo_is_over_at_its_time_and_not_before() {
        gate.send(TimedArticle.embargoed(URI, 1, "禁发", ONE));
        assertThat(gate.gauge("regionwire.gate.waiting")).isEqualTo(1);
        gate.pass(Duration.ofMinutes(59).plusSeconds(59));
        assertThat(headlines()).isEmpty();

        gate.pass(Duration.ofSeconds(2));
        assertThat(headlines()).containsExactly("禁发");
        assertThat(gate.published(URI).getFirst().getReleased()).isBetween(ONE, ONE.plusSeconds(1));
        assertThat(gate.gauge("regionwire.gate.waiting")).isZero();
        assertThat(gate.gauge("regionwire.gate.embargo.late.seconds")).isZero();
    }

    @Test
    void a_clock_that_jumps_forward_releases_nothing_early_and_is_seen() {
        gate.send(TimedArticle.embargoed(URI, 1, "禁发", ONE));
        gate.jumpForward(Duration.ofHours(2));
        gate.pass(Duration.ofMinutes(10));

        assertThat(headlines()).isEmpty();
        assertThat(gate.gauge("regionwire.gate.clocks.apart.seconds")).isEqualTo(7200);
        assertThat(gate.gauge("regionwire.gate.embargo.late.seconds")).isEqualTo(4200);
        gate.pass(Duration.ofMinutes(51));
        assertThat(headlines()).containsExactly("禁发");
    }

    @Test
    void a_clock_that_jumps_back_holds_until_it_says_so_too() {
        gate.send(TimedArticle.embargoed(URI, 1, "禁发", ONE));
        gate.jumpBack(Duration.ofHours(1));
        gate.pass(Duration.ofMinutes(119));
        assertThat(headlines()).isEmpty();

        gate.pass(Duration.ofMinutes(2));
        assertThat(headlines()).containsExactly("禁发");
    }

    @Test
    void the_version_before_stands_until_then() {
        gate.send(GateRecords.article(URI, 1, "先发"));
        gate.send(TimedArticle.embargoed(URI, 2, "后发", ONE));
        gate.pass(Duration.ofMinutes(30));
        assertThat(headlines()).containsExactly("先发");

        gate.pass(Duration.ofMinutes(31));
        assertThat(headlines()).containsExactly("先发", "后发");
        assertThat(gate.published(URI).getLast().getChanges()).containsExactly("headline");
    }

    @Test
    void a_newer_version_puts_the_embargo_off_or_lifts_it() {
        gate.send(TimedArticle.embargoed(URI, 1, "一版", ONE));
        gate.send(TimedArticle.embargoed(URI, 2, "二版", ONE.plusSeconds(3600)));
        gate.pass(Duration.ofMinutes(90));
        assertThat(headlines()).isEmpty();

        gate.send(GateRecords.article(URI, 3, "三版"));
        gate.pass(Duration.ofMinutes(60));
        assertThat(headlines()).containsExactly("三版");
    }

    @Test
    void what_is_killed_or_withheld_while_it_waits_is_never_seen_and_a_lift_lets_it_wait_again() {
        gate.send(TimedArticle.embargoed(URI, 1, "禁发", ONE));
        gate.send(GateRecords.ruling(URI, RulingKind.withhold, 1).build());
        assertThat(gate.gauge("regionwire.gate.waiting")).isZero();
        gate.send(GateRecords.ruling(URI, RulingKind.lift, 2).build());
        assertThat(gate.gauge("regionwire.gate.waiting")).isEqualTo(1);
        String other = "urn:uuid:b";
        gate.send(TimedArticle.embargoed(other, 1, "将撤", ONE));
        gate.send(GateRecords.ruling(other, RulingKind.erase, 1).build());
        assertThat(gate.gauge("regionwire.gate.waiting")).isEqualTo(1);

        gate.pass(Duration.ofMinutes(61));
        assertThat(headlines()).containsExactly("禁发");
        assertThat(gate.published(other))
                .extracting(PublishedArticle::getPubStatus, PublishedArticle::getHeadline)
                .containsExactly(tuple(PubStatus.canceled, null));
    }

    @Test
    void what_expires_is_taken_down_without_text_and_comes_back_when_it_may_stay_longer() {
        gate.send(TimedArticle.expiring(URI, 1, "限时", ONE));
        gate.pass(Duration.ofMinutes(59));
        assertThat(statuses()).containsExactly(PubStatus.usable);

        gate.pass(Duration.ofMinutes(2));
        assertThat(statuses()).containsExactly(PubStatus.usable, PubStatus.withheld);
        PublishedArticle gone = gate.published(URI).getLast();
        assertThat(gone.getHeadline()).isNull();
        assertThat(gone.getChanges()).containsExactly("pubStatus", "expires");
        assertThat(gone.getNotable()).isFalse();

        gate.send(TimedArticle.expiring(URI, 2, "限时", ONE.plusSeconds(7200)));
        assertThat(statuses()).endsWith(PubStatus.usable);
        assertThat(gate.published(URI).getLast().getChanges())
                .containsExactly("pubStatus", "expires");
    }

    @Test
    void a_version_without_rights_takes_down_what_stood() {
        gate.send(TimedArticle.allowing(URI, 1, "有权", TextRights.summary));
        gate.send(TimedArticle.allowing(URI, 2, "无权", TextRights.none));

        assertThat(statuses()).containsExactly(PubStatus.usable, PubStatus.withheld);
        assertThat(headlines()).containsExactly("有权", null);
    }

    @Test
    void a_correction_is_notable_when_its_sender_or_its_operator_says_so() {
        gate.send(GateRecords.article(URI, 1, "一版"));
        gate.send(TimedArticle.with(URI, 2, "二版", a -> a.setSignals(List.of("update"))));
        gate.send(TimedArticle.with(URI, 3, "三版", a -> a.setSignals(List.of("correction"))));
        gate.send(
                GateRecords.ruling(URI, RulingKind.correct, 1)
                        .setRegions(List.of("610600"))
                        .build());
        gate.send(
                GateRecords.ruling(URI, RulingKind.correct, 2)
                        .setRegions(List.of("620000"))
                        .setPublicNote("更正:此事在甘肃。")
                        .build());

        assertThat(gate.published(URI).subList(1, 5))
                .extracting(PublishedArticle::getNotable)
                // The operator's first correction shows a version that is a correction itself.
                .containsExactly(false, true, true, true);
        assertThat(gate.published(URI).getLast().getChangeNote()).isEqualTo("更正:此事在甘肃。");
    }

    private List<String> headlines() {
        return gate.published(URI).stream().map(PublishedArticle::getHeadline).toList();
    }

    private List<PubStatus> statuses() {
        return gate.published(URI).stream().map(PublishedArticle::getPubStatus).toList();
    }
}
