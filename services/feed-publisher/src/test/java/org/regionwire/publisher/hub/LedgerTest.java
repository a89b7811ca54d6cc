package org.regionwire.publisher.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regionwire.publisher.hub.Ledger.Change;
import org.regionwire.publisher.hub.Ledger.Work;
import org.regionwire.publisher.positions.Position;

class LedgerTest {

    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
    private static final String FEED = "https://news.test/regions/610300/feed.atom";
    private static final Duration SETTLE = Duration.ofSeconds(1);
    private static final Patience PATIENCE =
            new Patience(Duration.ofSeconds(10), Duration.ofHours(1), Duration.ofHours(24));
    private static final Position HERE = new Position("t", Map.of(0, 7L));

    private final Ledger ledger = new Ledger();
    private final Subscription subscription = subscription(NOON, false);

    @BeforeEach
    void subscribed() {
        ledger.put(subscription);
    }

    @Test
    void aNewSubscriberIsSentTheFeedAtOnce() {
        assertThat(due("1", NOON, NOON)).containsExactly(new Work(subscription, Progress.NONE));
    }

    @Test
    void whoIsBeingServedIsServedByNobodyElseUntilThatIsWritten() {
        Work work = due("1", NOON, NOON).getFirst();
        assertThat(due("2", NOON, NOON.plusSeconds(9))).isEmpty();

        ledger.done(work, delivered(work, "1", NOON.plusSeconds(9)), NOON.plusSeconds(9));
        assertThat(due("2", NOON, NOON.plusSeconds(9))).isEmpty();

        write(NOON.plusSeconds(9));
        assertThat(due("2", NOON, NOON.plusSeconds(10))).hasSize(1);
    }

    @Test
    void whoWasSentMoreThanWasNoticedIsNotSentItAgainBeforeTheNextLook() {
        Work work = due("1", NOON, NOON).getFirst();
        ledger.done(work, delivered(work, "2", NOON), NOON);
        write(NOON);

        assertThat(due("1", NOON, NOON.plusMillis(200))).isEmpty();
        assertThat(due("2", NOON, NOON.plusSeconds(2))).isEmpty();
    }

    @Test
    void whoHasWhatThereIsIsLeftAlone() {
        serve("1", NOON);

        assertThat(due("1", NOON, NOON.plusSeconds(60))).isEmpty();
        assertThat(ledger.oldestWaiting()).isNull();
    }

    @Test
    void aChangeIsLeftToSettleSoThatABurstIsOneDelivery() {
        serve("1", NOON);
        Instant change = NOON.plusSeconds(60);

        assertThat(due("2", change, change)).isEmpty();
        assertThat(ledger.oldestWaiting()).isEqualTo(change);
        assertThat(due("2", change, change.plusMillis(999))).isEmpty();
        assertThat(due("2", change, change.plusSeconds(1))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"1, 10", "2, 20", "3, 40", "9, 2560", "10, 3600", "50, 3600"})
    void pausesDoubleUpToAnHour(int failures, int seconds) {
        assertThat(PATIENCE.pause(failures)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void whoFailsIsTriedAgainAfterAPauseWithWhatThereIsThen() {
        fail("1", NOON);

        assertThat(due("2", NOON, NOON.plusSeconds(9))).isEmpty();
        assertThat(ledger.oldestWaiting()).isEqualTo(NOON);
        assertThat(due("2", NOON, NOON.plusSeconds(10))).hasSize(1);
    }

    @Test
    void afterADayOfFailuresTheNextChangeIsWaitedForAndTheSubscriptionStands() {
        fail("1", NOON);
        Instant later = NOON.plus(Duration.ofHours(24));
        fail("1", later);

        assertThat(due("1", NOON, later.plus(Duration.ofHours(2)))).isEmpty();
        assertThat(due("2", later, later.plusSeconds(1))).hasSize(1);
    }

    @Test
    void aRenewalIsNoReasonToDeliverAndAReplayIs() {
        serve("1", NOON);
        ledger.put(subscription(NOON.plusSeconds(60), false));
        assertThat(due("1", NOON, NOON.plusSeconds(61))).isEmpty();

        ledger.put(subscription(NOON.plusSeconds(120), true));
        serve("1", NOON.plusSeconds(121));
        assertThat(due("1", NOON, NOON.plusSeconds(122))).isEmpty();
    }

    @Test
    void whenTheLeaseIsOverNothingIsDueAndAnHourLaterNothingIsKept() {
        serve("1", NOON);
        Instant over = NOON.plus(Duration.ofDays(10));

        assertThat(due("2", NOON, over.minusSeconds(1))).hasSize(1);
        ledger.put(subscription);
        assertThat(due("2", NOON, over)).isEmpty();
        assertThat(ledger.unwritten(over.plusSeconds(3599))).isEmpty();
        assertThat(write(over.plusSeconds(3600)))
                .containsExactly(new Change.Ended(subscription.key()));
        assertThat(ledger.size()).isZero();
    }

    @Test
    void goneEndsTheSubscription() {
        Work work = due("1", NOON, NOON).getFirst();
        ledger.done(work, new Served.Gone(), NOON);

        assertThat(write(NOON)).containsExactly(new Change.Ended(subscription.key()));
        assertThat(due("2", NOON, NOON.plusSeconds(5))).isEmpty();
    }

    @Test
    void goneToADeliveryOfBeforeTheRenewalDoesNotEndIt() {
        Work work = due("1", NOON, NOON).getFirst();
        ledger.put(subscription(NOON.plusSeconds(1), false));
        ledger.done(work, new Served.Gone(), NOON.plusSeconds(2));

        assertThat(write(NOON.plusSeconds(2))).isEmpty();
        assertThat(due("1", NOON, NOON.plusSeconds(5))).hasSize(1);
    }

    @Test
    void aSubscriptionThatWasEndedLeavesNoPosition() {
        serve("1", NOON);
        ledger.remove(subscription.key());

        assertThat(write(NOON)).containsExactly(new Change.Forgotten(subscription.key()));
        assertThat(write(NOON)).isEmpty();
    }

    @Test
    void whoseHostHasItsShareWaits() {
        assertThat(ledger.due(Map.of(FEED, new Noticed("1", NOON)), SETTLE, NOON, _ -> false))
                .isEmpty();
        assertThat(due("1", NOON, NOON)).hasSize(1);
    }

    private void serve(String etag, Instant now) {
        Work work = due(etag, NOON, now).getFirst();
        ledger.done(work, delivered(work, etag, now), now);
        write(now);
    }

    private void fail(String etag, Instant now) {
        Work work = due(etag, NOON, now).getFirst();
        Progress after = work.progress().failed(etag, subscription, "It is away.", PATIENCE, now);
        ledger.done(
                work,
                after.failures() == 0 ? new Served.Abandoned(after) : new Served.Failed(after),
                now);
        write(now);
    }

    private static Served delivered(Work work, String etag, Instant now) {
        return new Served.Delivered(
                work.progress().delivered(Pushes.of(etag), HERE, work.subscription(), now));
    }

    private List<Work> due(String etag, Instant noticed, Instant now) {
        return ledger.due(Map.of(FEED, new Noticed(etag, noticed)), SETTLE, now, _ -> true);
    }

    private List<Change> write(Instant now) {
        List<Change> changes = ledger.unwritten(now);
        ledger.written(changes);
        return changes;
    }

    private static Subscription subscription(Instant verifiedAt, boolean replay) {
        return new Subscription(
                "https://partner.example/push",
                FEED,
                null,
                Duration.ofDays(10),
                verifiedAt,
                replay);
    }
}
