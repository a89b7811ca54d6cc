package org.regionwire.publisher.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.regionwire.publisher.app.HubUnderTest.awaitSent;
import static org.regionwire.publisher.app.HubUnderTest.release;
import static org.regionwire.publisher.app.HubUnderTest.until;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.regionwire.publisher.hub.calling.Listener;
import org.regionwire.testkit.Unique;
import org.regionwire.testkit.WithWire;

/** Hubs that begin, end and share. */
@WithWire
class HubsIT {

    private static final List<String> PATHS =
            IntStream.range(0, 24).mapToObj(number -> "/push?id=" + number).toList();

    private static final String AT_ONCE = "--regionwire.publisher.hub.at-once-per-host=12";

    private final Subscriber subscriber = new Subscriber();

    @AfterEach
    void close() {
        subscriber.close();
    }

    @Test
    void afterARestartItGoesOnWhereItWasAndSendsNothingTwice() {
        String instance = Unique.name("hub");
        var first = HubUnderTest.start(instance);
        first.subscribe(subscriber, "/push");
        String before = release();
        awaitSent(subscriber, "/push", before);
        first.stop();
        int sent = subscriber.deliveries().size();
        String meanwhile = release();

        try (var _ = HubUnderTest.start(instance)) {
            awaitSent(subscriber, "/push", meanwhile);
            assertThat(subscriber.deliveries()).hasSize(sent + 1);
        } finally {
            first.forgetSubscriptions();
        }
    }

    @Test
    void twoShareTheSubscriptionsAndWhenOneEndsTheOtherGoesOnWithAllOfThem() {
        // Each delivery takes a while, so that two at once would meet.
        subscriber.taking(
                exchange -> {
                    try {
                        Thread.sleep(50);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    Listener.answer(exchange, 200, "");
                });
        var first = HubUnderTest.start(Unique.name("hub"), AT_ONCE);
        try (var second = HubUnderTest.start(Unique.name("hub"), AT_ONCE)) {
            PATHS.forEach(path -> first.ask("subscribe", subscriber.url(path)));
            until(
                    () ->
                            first.metric("regionwire_hub_subscriptions") > 0
                                    && second.metric("regionwire_hub_subscriptions") > 0);
            awaitAllSent(release());

            String inBetween = release();
            first.stop();
            awaitAllSent(inBetween);
            awaitAllSent(release());
            assertThat(subscriber.mostAtOnce()).isOne();
        } finally {
            first.forgetSubscriptions();
        }
    }

    @Test
    void oneTooManyIsDeniedWithTheReason() {
        try (var hub =
                HubUnderTest.start(
                        Unique.name("hub"), "--regionwire.publisher.hub.most-per-host=1")) {
            hub.subscribe(subscriber, "/one");
            hub.ask("subscribe", subscriber.url("/two"));
            until(() -> subscriber.questions().size() == 2);

            assertThat(subscriber.questions().getLast())
                    .containsEntry("hub.mode", "denied")
                    .containsEntry("hub.topic", HubUnderTest.FEED)
                    .hasEntrySatisfying(
                            "hub.reason", why -> assertThat(why).contains("as many as one host"));
        }
    }

    @Test
    void nothingPrivateIsCalledUnlessTheOperatorAllowsIt() {
        try (var hub =
                HubUnderTest.start(
                        Unique.name("hub"),
                        "--regionwire.publisher.hub.private-hosts=other.test")) {
            hub.ask("subscribe", "http://localhost:" + subscriber.port() + "/push");
            until(() -> hub.verifications("unconfirmed") == 1);

            assertThat(subscriber.questions()).isEmpty();
        }
    }

    private void awaitAllSent(String uri) {
        PATHS.forEach(path -> awaitSent(subscriber, path, uri));
    }
}
