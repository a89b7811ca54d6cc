package org.regionwire.publisher.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.regionwire.publisher.app.HubUnderTest.FEED;
import static org.regionwire.publisher.app.HubUnderTest.PATH;
import static org.regionwire.publisher.app.HubUnderTest.awaitSent;
import static org.regionwire.publisher.app.HubUnderTest.release;
import static org.regionwire.publisher.app.HubUnderTest.until;
import static org.regionwire.publisher.app.HubUnderTest.untilAsserted;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.regionwire.publisher.hub.Signature;
import org.regionwire.publisher.hub.calling.Listener;
import org.regionwire.testkit.Unique;
import org.regionwire.testkit.WithWire;

/** What a WebSub hub must do, with subscribers as they are. */
@WithWire
class HubIT {

    private static HubUnderTest hub;

    private final Subscriber subscriber = new Subscriber();

    @BeforeAll
    static void start() {
        hub = HubUnderTest.start(Unique.name("hub"));
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
    void aSubscriberConfirmsAndIsSentTheFeedAsTheViewServesIt() {
        hub.subscribe(
                subscriber,
                "/push?id=7",
                "hub.secret",
                "geheim",
                "hub.lease_seconds",
                "3600",
                "unknown",
                "x");

        assertThat(subscriber.questions())
                .singleElement()
                .satisfies(
                        question ->
                                assertThat(question)
                                        .containsEntry("id", "7")
                                        .containsEntry("hub.mode", "subscribe")
                                        .containsEntry("hub.topic", FEED)
                                        .containsEntry("hub.lease_seconds", "3600")
                                        .containsKey("hub.challenge"));
        String uri = release();
        awaitSent(subscriber, "/push?id=7", uri);
        var served = hub.publisher().get(PATH);
        var sent = subscriber.deliveries().getLast();
        assertThat(sent.body()).isEqualTo(served.body());
        assertThat(sent.headers().getFirst("Content-Type"))
                .isEqualTo(served.headers().firstValue("Content-Type").orElseThrow());
        assertThat(sent.headers().getFirst("Link"))
                .isEqualTo(
                        "<https://news.test/hub>; rel=\"hub\", <%s>; rel=\"self\"".formatted(FEED))
                .isEqualTo(served.headers().firstValue("Link").orElseThrow());
        assertThat(sent.headers().getFirst("X-Hub-Signature"))
                .isEqualTo(Signature.of(sent.body().getBytes(UTF_8), "geheim"));
    }

    @Test
    void withoutASecretNothingIsSigned() {
        hub.subscribe(subscriber, "/push");

        assertThat(subscriber.deliveries().getFirst().headers().containsKey("X-Hub-Signature"))
                .isFalse();
    }

    @Test
    void whoLiesIsSentNothing() {
        subscriber.confirming(exchange -> Listener.answer(exchange, 200, "yes, of course"));
        double before = hub.metric(verifications("unconfirmed"));
        hub.ask("subscribe", subscriber.url("/push"));
        untilAsserted(
                () -> assertThat(hub.metric(verifications("unconfirmed"))).isEqualTo(before + 1));
        witness();

        assertThat(subscriber.deliveries()).isEmpty();
    }

    @Test
    void aRenewalThatIsNotConfirmedLeavesTheSubscriptionAsItWas() {
        hub.subscribe(subscriber, "/push", "hub.secret", "first");
        subscriber.confirming(exchange -> Listener.answer(exchange, 404, ""));
        hub.ask("subscribe", subscriber.url("/push"), "hub.secret", "second");
        hub.ask("unsubscribe", subscriber.url("/push"));
        until(() -> subscriber.questions().size() == 3);

        awaitSent(subscriber, "/push", release());
        var sent = subscriber.deliveries().getLast();
        assertThat(sent.headers().getFirst("X-Hub-Signature"))
                .isEqualTo(Signature.of(sent.body().getBytes(UTF_8), "first"));
    }

    @Test
    void aRenewalReplacesTheSecretAndDeliversNothingByItself() {
        hub.subscribe(subscriber, "/push", "hub.secret", "first");
        hub.ask("subscribe", subscriber.url("/push"), "hub.secret", "second");
        until(() -> subscriber.questions().size() == 2);
        String uri = release();
        awaitSent(subscriber, "/push", uri);

        assertThat(subscriber.deliveries().stream().filter(sent -> !sent.body().contains(uri)))
                .hasSize(1);
        untilAsserted(
                () -> {
                    awaitSent(subscriber, "/push", release());
                    var sent = subscriber.deliveries().getLast();
                    assertThat(sent.headers().getFirst("X-Hub-Signature"))
                            .isEqualTo(Signature.of(sent.body().getBytes(UTF_8), "second"));
                });
    }

    @Test
    void whoAsksForAReplayIsSentTheFeedOnceMore() {
        hub.subscribe(subscriber, "/push");
        hub.ask("subscribe", subscriber.url("/push"), "hub.replay", "true");
        until(() -> subscriber.deliveries().size() >= 2);

        assertThat(subscriber.deliveries().get(1).body())
                .isEqualTo(subscriber.deliveries().get(0).body());
    }

    @Test
    void whoUnsubscribesIsSentNothingMore() {
        hub.subscribe(subscriber, "/push");
        hub.ask("unsubscribe", subscriber.url("/push"));
        until(() -> subscriber.questions().size() == 2);
        assertThat(subscriber.questions().getLast()).containsEntry("hub.mode", "unsubscribe");
        assertSilentAfterAWhile();
    }

    @Test
    void whoAnswersGoneIsSentNothingMore() {
        hub.subscribe(subscriber, "/push");
        subscriber.taking(exchange -> Listener.answer(exchange, 410, ""));
        awaitSent(subscriber, "/push", release());
        subscriber.taking(exchange -> Listener.answer(exchange, 200, ""));
        assertSilentAfterAWhile();
    }

    @Test
    void afterItsLeaseASubscriberIsSentNothing() {
        hub.subscribe(subscriber, "/push", "hub.lease_seconds", "1");
        assertSilentAfterAWhile();
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
        until(() -> sendings(uri) >= 2);
        subscriber.taking(exchange -> Listener.answer(exchange, 200, ""));
        long before = sendings(uri);
        until(() -> sendings(uri) > before);

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
        double failed = hub.metric(deliveries("failed"));
        List<String> missed = List.of(release(), release());
        until(() -> hub.metric(deliveries("failed")) > failed);
        assertThat(hub.metric("regionwire_hub_oldest_waiting_seconds")).isPositive();

        try (var back = new Subscriber(port)) {
            awaitSent(back, "/push", missed.getLast());
            assertThat(back.sentTo("/push").getLast()).contains(missed);
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

    @Test
    void aFeedThatIsNotThereIsRefusedWithTheOneThatIs() {
        var answer =
                hub.publisher()
                        .post(
                                "/hub",
                                "hub.mode",
                                "subscribe",
                                "hub.callback",
                                subscriber.url("/push"),
                                "hub.topic",
                                "https://news.test/regions/宝鸡/feed.atom");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains(FEED);
        assertThat(subscriber.questions()).isEmpty();
    }

    @Test
    void aRequestWithoutCallbackIsRefusedInPlainText() {
        var answer = hub.publisher().post("/hub", "hub.mode", "subscribe", "hub.topic", FEED);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("text/plain;charset=UTF-8");
        assertThat(answer.body()).startsWith("hub.callback ");
    }

    @Test
    void healthAndMetricsTellOfIt() {
        hub.subscribe(subscriber, "/push");

        assertThat(hub.publisher().readiness().body()).contains("\"hub\"", "\"partitions\"");
        untilAsserted(() -> assertThat(hub.metric("regionwire_hub_subscriptions")).isPositive());
        assertThat(hub.metric(deliveries("delivered"))).isPositive();
        assertThat(hub.metric("regionwire_hub_requests_total{outcome=\"accepted\"}")).isPositive();
    }

    private long sendings(String uri) {
        return subscriber.sentTo("/push").stream().filter(body -> body.contains(uri)).count();
    }

    /** Others are sent what comes, and this one sooner or later is not any more. */
    private void assertSilentAfterAWhile() {
        untilAsserted(
                () -> {
                    String uri = witness();
                    assertThat(sendings(uri)).isZero();
                });
    }

    /** Somebody else is sent a new article; its uri. */
    private String witness() {
        try (var witness = new Subscriber()) {
            hub.subscribe(witness, "/witness");
            String uri = release();
            awaitSent(witness, "/witness", uri);
            return uri;
        }
    }

    private static String deliveries(String outcome) {
        return "regionwire_hub_deliveries_total{outcome=\"%s\"}".formatted(outcome);
    }

    private static String verifications(String outcome) {
        return "regionwire_hub_verifications_total{outcome=\"%s\"}".formatted(outcome);
    }
}
