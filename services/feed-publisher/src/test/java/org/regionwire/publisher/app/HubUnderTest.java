package org.regionwire.publisher.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.awaitility.core.ThrowingRunnable;
import org.regionwire.publisher.hub.calling.Listener;
import org.regionwire.publisher.kafka.Records;
import org.regionwire.schemas.PublishedArticle;
import org.regionwire.schemas.catalogue.Topics;
import org.regionwire.testkit.TestTopic;
import org.regionwire.testkit.Unique;
import org.regionwire.testkit.Wire;

/** Feed-publishers with the role hub, and what tests of them do over and over. */
final class HubUnderTest implements AutoCloseable {

    static final String FEED = "https://news.test/regions/610400/feed.atom";
    static final String PATH = "/regions/610400/feed.atom";

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private static final TestTopic PUBLISHED = Wire.running().topic(Topics.ARTICLES_PUBLISHED);
    private static final TestTopic SUBSCRIPTIONS =
            Wire.running().topic(Topics.WEBSUB_SUBSCRIPTIONS);

    private final List<String> keys = new CopyOnWriteArrayList<>();
    private final Publisher publisher;

    private HubUnderTest(Publisher publisher) {
        this.publisher = publisher;
    }

    static HubUnderTest start(String instance, String... more) {
        List<String> settings =
                List.of(
                        "--regionwire.publisher.roles=hub",
                        "--regionwire.publisher.hub.private-hosts=" + Listener.HOST,
                        "--regionwire.publisher.hub.settle=100ms",
                        "--regionwire.publisher.hub.shortest-pause=200ms",
                        "--regionwire.publisher.hub.longest-pause=500ms",
                        "--regionwire.publisher.hub.shortest-lease=1s",
                        "--regionwire.publisher.hub.timeout=3s");
        Publisher publisher =
                Publisher.start(
                        instance,
                        Stream.concat(settings.stream(), Arrays.stream(more))
                                .toArray(String[]::new));
        publisher.awaitReady();
        return new HubUnderTest(publisher);
    }

    Publisher publisher() {
        return publisher;
    }

    /** Asks the hub and expects that it accepts. */
    void ask(String mode, String callback, String... more) {
        keys.add(callback + " " + FEED);
        String[] form =
                Stream.concat(
                                Stream.of(
                                        "hub.mode",
                                        mode,
                                        "hub.topic",
                                        FEED,
                                        "hub.callback",
                                        callback),
                                Arrays.stream(more))
                        .toArray(String[]::new);
        assertThat(publisher.post("/hub", form).statusCode()).isEqualTo(202);
    }

    /** Subscribes and waits for the feed that every new subscriber is sent. */
    void subscribe(Subscriber subscriber, String path, String... more) {
        ask("subscribe", subscriber.url(path), more);
        until(() -> !subscriber.sentTo(path).isEmpty());
    }

    /** Releases an article that stands in the feed; its uri. */
    static String release() {
        String uri = Unique.uri();
        Instant now = Instant.now();
        PUBLISHED.send(
                uri,
                PublishedArticle.newBuilder(
                                Records.article(uri, "渭河大桥通车", "610400", "咸阳市", "610000"))
                        .setFirstReleased(now)
                        .setReleased(now)
                        .setOrderedAt(now)
                        .build());
        return uri;
    }

    /** Waits until an article was sent to a path. */
    static void awaitSent(Subscriber subscriber, String path, String uri) {
        until(() -> subscriber.sentTo(path).stream().anyMatch(body -> body.contains(uri)));
    }

    static void until(BooleanSupplier condition) {
        await().atMost(LIMIT).pollInterval(Duration.ofMillis(20)).until(condition::getAsBoolean);
    }

    static void untilAsserted(ThrowingRunnable assertion) {
        await().atMost(LIMIT).pollInterval(Duration.ofMillis(20)).untilAsserted(assertion);
    }

    double metric(String line) {
        return publisher
                .get("/actuator/prometheus")
                .body()
                .lines()
                .filter(each -> each.startsWith(line + " "))
                .mapToDouble(each -> Double.parseDouble(each.substring(line.length() + 1)))
                .findFirst()
                .orElse(0);
    }

    /** Deliveries that ended so. */
    double deliveries(String outcome) {
        return metric("regionwire_hub_deliveries_total{outcome=\"%s\"}".formatted(outcome));
    }

    /** Confirmations that ended so. */
    double verifications(String outcome) {
        return metric("regionwire_hub_verifications_total{outcome=\"%s\"}".formatted(outcome));
    }

    /** Somebody else is sent a new article; its uri. */
    String witness() {
        try (var witness = new Subscriber()) {
            subscribe(witness, "/witness");
            String uri = release();
            awaitSent(witness, "/witness", uri);
            return uri;
        }
    }

    /** Others are sent what comes, and this one sooner or later is not any more. */
    void assertSilentAfterAWhile(Subscriber subscriber) {
        untilAsserted(
                () -> {
                    String uri = witness();
                    assertThat(subscriber.sendings("/push", uri)).isZero();
                });
    }

    /** Somebody writes what nobody can read under the key of a subscription. */
    void garble(String callback) {
        SUBSCRIPTIONS.send(callback + " " + FEED, "no record".getBytes(UTF_8));
    }

    /** Ends the subscriptions that were asked for, as their subscribers' servers will be gone. */
    void forgetSubscriptions() {
        keys.forEach(key -> SUBSCRIPTIONS.send(key, (byte[]) null));
        keys.clear();
    }

    /** Stops the hub as an operator does; its subscriptions stay. */
    void stop() {
        publisher.close();
    }

    @Override
    public void close() {
        forgetSubscriptions();
        stop();
    }
}
