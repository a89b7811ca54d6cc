package org.regionwire.publisher.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SubscribersTest {

    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
    private static final Instant OVER = NOON.plus(Duration.ofDays(1));
    private static final String FEED = "https://news.test/regions/610300/feed.atom";

    private final Subscribers subscribers = new Subscribers(2, 3);

    @BeforeEach
    void two() {
        subscribers.put(subscription("https://a.example/1"));
        subscribers.put(subscription("https://a.example/2"));
    }

    @Test
    void oneHostHasSoManyAndAnotherIsFree() {
        assertThat(denial("https://a.example/3"))
                .isEqualTo("a.example has 2 subscriptions already, as many as one host may.");
        assertThat(denial("https://b.example/1")).isNull();
    }

    @Test
    void aRenewalIsNoneMore() {
        assertThat(denial("https://a.example/1")).isNull();
    }

    @Test
    void thereAreSoManyInAll() {
        subscribers.put(subscription("https://b.example/1"));

        assertThat(denial("https://c.example/1")).contains("as many subscriptions as it takes");
    }

    @Test
    void whatHasEndedIsNotCounted() {
        subscribers.remove(Subscription.key("https://a.example/1", FEED));

        assertThat(denial("https://a.example/3")).isNull();
    }

    @Test
    void whatIsOverIsNotCounted() {
        assertThat(subscribers.denial(new Callback("https://a.example/3"), FEED, OVER)).isNull();
    }

    private @Nullable String denial(String callback) {
        return subscribers.denial(new Callback(callback), FEED, NOON);
    }

    private static Subscription subscription(String callback) {
        return new Subscription(callback, FEED, null, Duration.ofDays(1), NOON, false);
    }
}
