package org.regionwire.publisher.kafka.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.regionwire.publisher.hub.Progress;
import org.regionwire.publisher.hub.Subscription;
import org.regionwire.publisher.positions.Position;
import org.regionwire.publisher.view.Mark;

class HubMapperTest {

    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00.250Z");
    private static final Subscription SUBSCRIPTION =
            new Subscription(
                    "https://partner.example/push",
                    "https://news.test/regions/610300/feed.atom",
                    "geheim",
                    Duration.ofDays(10),
                    NOON,
                    true);

    @Test
    void aSubscriptionIsReadAsItWasWrittenAndTellsWhenItEnds() {
        var record = HubMapper.toWire(SUBSCRIPTION);

        assertThat(record.getExpires()).isEqualTo(NOON.plus(Duration.ofDays(10)));
        assertThat(HubMapper.toDomain(record)).isEqualTo(SUBSCRIPTION);
    }

    @Test
    void progressIsReadAsItWasWritten() {
        var progress =
                new Progress(
                        "\"etag\"",
                        new Mark(NOON.minusSeconds(5), "urn:uuid:1"),
                        new Position("t", Map.of(0, 7L, 11, 3L)),
                        NOON,
                        "\"given up\"",
                        3,
                        NOON.plusSeconds(1),
                        NOON.plusSeconds(2),
                        NOON.plusSeconds(3),
                        "It answers 503.");

        assertThat(HubMapper.toDomain(HubMapper.toWire(SUBSCRIPTION, progress)))
                .isEqualTo(progress);
    }

    @Test
    void whoHadNothingYetHasNoPosition() {
        assertThat(HubMapper.toDomain(HubMapper.toWire(SUBSCRIPTION, Progress.NONE)))
                .isEqualTo(Progress.NONE);
    }
}
