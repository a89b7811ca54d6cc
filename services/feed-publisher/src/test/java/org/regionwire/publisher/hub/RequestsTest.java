package org.regionwire.publisher.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.regionwire.gazetteer.Gazetteer;
import org.regionwire.mediatopics.MediaTopics;
import org.regionwire.publisher.feeds.Links;
import org.regionwire.publisher.publications.Publications;
import org.regionwire.publisher.regions.Areas;
import org.regionwire.publisher.view.View;

class RequestsTest {

    private static final String FEED = "https://news.test/regions/610300/feed.atom";
    private static final Callback PARTNER = new Callback("https://partner.example/push");
    private static final Areas AREAS = new Areas(Gazetteer.load());
    private static final org.regionwire.publisher.topics.Topics TOPICS =
            new org.regionwire.publisher.topics.Topics(MediaTopics.load());

    private final Requests requests =
            new Requests(
                    new Topics(
                            AREAS,
                            TOPICS,
                            new Publications(new View()),
                            new Links(URI.create("https://news.test"))),
                    new Lease(Duration.ofDays(10), Duration.ofMinutes(5), Duration.ofDays(30)));

    private final Map<String, List<String>> form =
            new HashMap<>(
                    Map.of(
                            "hub.mode", List.of("subscribe"),
                            "hub.topic", List.of(FEED),
                            "hub.callback", List.of("https://partner.example/push")));

    @Test
    void modeTopicAndCallbackAreEnough() {
        assertThat(requests.read(form))
                .isEqualTo(new Asked.Subscribe(PARTNER, FEED, null, Duration.ofDays(10), false));
    }

    @Test
    void aSecretALeaseAndAReplayAreTakenAndWhatIsUnknownIsIgnored() {
        form.put("hub.secret", List.of("geheim"));
        form.put("hub.lease_seconds", List.of("86400"));
        form.put("hub.replay", List.of("true"));
        form.put("hub.verify", List.of("sync", "async"));
        form.put("colour", List.of("red"));

        assertThat(requests.read(form))
                .isEqualTo(new Asked.Subscribe(PARTNER, FEED, "geheim", Duration.ofDays(1), true));
    }

    @ParameterizedTest
    @CsvSource({
        "1, PT5M",
        "300, PT5M",
        "301, PT5M1S",
        "99999999, PT720H",
        "999999999999999999, PT720H"
    })
    void aLeaseIsWhatIsAskedForWithinBounds(String seconds, Duration lease) {
        form.put("hub.lease_seconds", List.of(seconds));

        assertThat(((Asked.Subscribe) requests.read(form)).lease()).isEqualTo(lease);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-5", "ten", "1.5", "9999999999999999999999"})
    void aLeaseThatIsNoNumberOfSecondsIsWrong(String seconds) {
        form.put("hub.lease_seconds", List.of(seconds));

        assertThat(requests.read(form)).isInstanceOf(Asked.Wrong.class);
    }

    @Test
    void whoUnsubscribesNeedsNoLeaseAndASillyOneIsIgnored() {
        form.put("hub.mode", List.of("unsubscribe"));
        form.put("hub.lease_seconds", List.of("ten"));

        assertThat(requests.read(form)).isEqualTo(new Asked.Unsubscribe(PARTNER, FEED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hub.mode", "hub.topic", "hub.callback"})
    void whatIsMissingOrEmptyOrThereTwiceIsNamed(String parameter) {
        for (List<String> values : List.of(List.<String>of(), List.of(""), List.of("a", "b"))) {
            form.put(parameter, values);
            assertThat(((Asked.Wrong) requests.read(form)).why()).contains(parameter);
        }
    }

    @Test
    void anotherModeIsWrong() {
        form.put("hub.mode", List.of("publish"));

        assertThat(((Asked.Wrong) requests.read(form)).why()).contains("publish");
    }

    @ParameterizedTest
    @CsvSource({"199, true", "200, false"})
    void aSecretHasFewerThanTwoHundredBytes(int bytes, boolean taken) {
        form.put("hub.secret", List.of("s".repeat(bytes)));

        assertThat(requests.read(form) instanceof Asked.Subscribe).isEqualTo(taken);
    }

    @Test
    void bytesOfASecretAreCountedNotCharacters() {
        form.put("hub.secret", List.of("密".repeat(67)));

        assertThat(requests.read(form)).isInstanceOf(Asked.Wrong.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                FEED,
                "https://news.test/regions/%36%310300/feed.atom",
                "https://news.test/regions/610300/feed%2Eatom"
            })
    void encodingThatIsNotNeededChangesNoTopic(String topic) {
        form.put("hub.topic", List.of(topic));

        assertThat(((Asked.Subscribe) requests.read(form)).topic()).isEqualTo(FEED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://news.test/regions/610300/feed.atom?dup=all",
                "https://news.test/regions/610300/feed.atom?dup=local",
                "https://news.test/topics/04000000/feed.json?dup=all",
                "https://news.test/regions/610300/topics/04000000/feed.rss?dup=local"
            })
    void everyFeedIsATopic(String topic) {
        form.put("hub.topic", List.of(topic));

        assertThat(((Asked.Subscribe) requests.read(form)).topic()).isEqualTo(topic);
    }

    @ParameterizedTest
    @CsvSource({
        "https://news.test/regions/宝鸡/feed.rss, https://news.test/regions/610300/feed.rss",
        "https://news.test/regions/%E5%AE%9D%E9%B8%A1/feed.rss, https://news.test/regions/610300/feed.rss",
        "https://news.test/regions/610399/feed.json, https://news.test/regions/610300/feed.json",
        "https://news.test/regions/610300/feed.xml, https://news.test/feeds.json",
        "https://news.test/regions/610300, https://news.test/feeds.json",
        "https://other.test/regions/610300/feed.rss, https://news.test/feeds.json",
        "https://news.test/topics/04000000/feed.rss?dup=local, https://news.test/topics/04000000/feed.rss",
        "https://news.test/regions/610300/feed.rss?page=2, https://news.test/feeds.json"
    })
    void aTopicThatIsNoFeedOfOursIsRefusedWithTheOnesThatAre(String topic, String named) {
        form.put("hub.topic", List.of(topic));

        assertThat(((Asked.UnknownFeed) requests.read(form)).why()).contains(named);
    }

    @Test
    void whoAsksForANewspaperBeforeTheViewKnowsAnyComesAgain() {
        form.put("hub.topic", List.of("https://news.test/publications/jjrb/feed.rss"));

        assertThat(requests.read(form)).isEqualTo(new Asked.NotYet());
    }
}
