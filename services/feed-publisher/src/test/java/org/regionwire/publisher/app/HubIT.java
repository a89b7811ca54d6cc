package org.regionwire.publisher.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.regionwire.publisher.app.HubUnderTest.FEED;
import static org.regionwire.publisher.app.HubUnderTest.PATH;
import static org.regionwire.publisher.app.HubUnderTest.awaitSent;
import static org.regionwire.publisher.app.HubUnderTest.release;
import static org.regionwire.publisher.app.HubUnderTest.until;
import static org.regionwire.publisher.app.HubUnderTest.untilAsserted;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.regionwire.publisher.hub.Signature;
import org.regionwire.publisher.hub.calling.Listener;
import org.regionwire.testkit.Unique;
import org.regionwire.testkit.WithWire;

/** What a WebSub hub must do for whoever subscribes, or says that it does. */
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
        double before = hub.verifications("unconfirmed");
        hub.ask("subscribe", subscriber.url("/push"));
        untilAsserted(() -> assertThat(hub.verifications("unconfirmed")).isEqualTo(before + 1));
        hub.witness();

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
        hub.assertSilentAfterAWhile(subscriber);
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
                                "https://news.test/regions/咸阳/feed.atom");

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
        assertThat(hub.deliveries("delivered")).isPositive();
        assertThat(hub.metric("regionwire_hub_requests_total{outcome=\"accepted\"}")).isPositive();
    }
}
