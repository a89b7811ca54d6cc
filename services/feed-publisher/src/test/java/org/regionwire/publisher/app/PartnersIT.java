package org.regionwire.publisher.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.regionwire.publisher.app.HubUnderTest.awaitSent;
import static org.regionwire.publisher.app.HubUnderTest.release;
import static org.regionwire.publisher.app.HubUnderTest.until;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.regionwire.publisher.hub.calling.Listener;
import org.regionwire.testkit.Unique;
import org.regionwire.testkit.WithWire;

/** What becomes of subscribers that are slow, dead, redirecting, or gone. */
@WithWire
class PartnersIT {

    private static HubUnderTest hub;

    private final Subscriber subscriber = new Subscriber();

    @BeforeAll
    static void start() {
        hub = HubUnderTest.start(Unique.name("partners"));
    }

    @AfterAll
    static void stop() {
        hub.close();
    }

    @AfterEach
    void forget() {
        hub.forgetSubscriptions();
        subscriber.close();
    }

    @Test
    void whoAnswersGoneIsSentNothingMore() {
        hub.subscribe(subscriber, "/push");
        subscriber.taking(exchange -> Listener.answer(exchange, 410, ""));
        awaitSent(subscriber, "/push", release());
        subscriber.taking(exchange -> Listener.answer(exchange, 200, ""));
        hub.assertSilentAfterAWhile(subscriber);
    }

    @Test
    void afterItsLeaseASubscriberIsSentNothing() {
        hub.subscribe(subscriber, "/push", "hub.lease_seconds", "1");
        hub.assertSilentAfterAWhile(subscriber);
    }

    @Test
    void whoRedirectsHasFailedAndIsTriedAgainWhereItWas() {
        hub.subscribe(subscriber, "/push");
        subscriber.taking(
                exchange -> {
                    exchange.getResponseHeaders().set("Location", subscriber.url("/moved"));
                    Listener.answer(exchange, 307, "");
                });
        String uri = release();
        until(() -> subscriber.sendings("/push", uri) >= 2);
        subscriber.taking(exchange -> Listener.answer(exchange, 200, ""));
        long before = subscriber.sendings("/push", uri);
        until(() -> subscriber.sendings("/push", uri) > before);

        assertThat(subscriber.sentTo("/moved")).isEmpty();
    }

    @Test
    void whoIsSlowDelaysNobody() {
        hub.subscribe(subscriber, "/slow");
        subscriber.taking(
                exchange -> {
                    try (exchange) {
                        Thread.sleep(60_000);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                });
        try (var quick = new Subscriber()) {
            hub.subscribe(quick, "/quick");
            for (int i = 0; i < 3; i++) {
                awaitSent(quick, "/quick", release());
            }
        }
        hub.forgetSubscriptions();
    }

    @Test
    void whoWasAwayIsSentTheNewestFeedWhenItIsBack() {
        hub.subscribe(subscriber, "/push");
        int port = subscriber.port();
        subscriber.close();
        double failed = hub.deliveries("failed");
        List<String> missed = List.of(release(), release());
        until(() -> hub.deliveries("failed") > failed);
        assertThat(hub.metric("regionwire_hub_oldest_waiting_seconds")).isPositive();

        try (var back = new Subscriber(port)) {
            awaitSent(back, "/push", missed.getLast());
            assertThat(back.sentTo("/push").getLast()).contains(missed);
        }
    }

    @Test
    void whoWasAwayWhileMoreCameThanAFeedShowsIsSentAllOfIt() {
        hub.subscribe(subscriber, "/push");
        int port = subscriber.port();
        subscriber.close();
        List<String> missed = Stream.generate(HubUnderTest::release).limit(120).toList();

        try (var back = new Subscriber(port)) {
            until(() -> missed.stream().allMatch(uri -> back.sendings("/push", uri) > 0));
        }
    }

    @Test
    void garbageAmongTheSubscriptionsCostsNobodyAnything() {
        hub.subscribe(subscriber, "/first");
        hub.garble(subscriber.url("/first"));
        hub.subscribe(subscriber, "/second");
        String uri = release();

        awaitSent(subscriber, "/first", uri);
        awaitSent(subscriber, "/second", uri);
    }
}
