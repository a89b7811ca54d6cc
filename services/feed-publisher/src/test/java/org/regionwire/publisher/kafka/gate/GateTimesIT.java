package org.regionwire.publisher.kafka.gate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.regionwire.schemas.PubStatus;
import org.regionwire.schemas.PublishedArticle;
import org.regionwire.schemas.catalogue.Topics;
import org.regionwire.schemas.headers.HeaderNames;
import org.regionwire.testkit.TestFolders;
import org.regionwire.testkit.TestTopic;
import org.regionwire.testkit.Unique;
import org.regionwire.testkit.Wire;
import org.regionwire.testkit.WithWire;

/** What waits and what expires, across gates that come and go. */
@WithWire
class GateTimesIT {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final Wire wire = Wire.running();
    private final TestTopic categorized = wire.topic(Topics.ARTICLES_CATEGORIZED);
    private final TestTopic published = wire.topic(Topics.ARTICLES_PUBLISHED);
    private final TestTopic dead = wire.topic("articles.categorized.feed-publisher.dlt");

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    @TempDir private Path folder;
    private GateRunner gate;

    @BeforeEach
    void start() {
        gate = TestGate.start(folder, meters);
    }

    @AfterEach
    void stop() {
        gate.stop();
    }

    @Test
    void times_come_with_the_partitions_though_the_stores_are_gone_and_garbage_lies_between() {
        String waits = Unique.uri();
        String expires = Unique.uri();
        Instant soon = Instant.now().plusSeconds(20);
        categorized.send(waits, TimedArticle.embargoed(waits, 1, "禁发的稿", soon));
        categorized.send(waits, "乱码".getBytes(UTF_8));
        categorized.send(expires, TimedArticle.expiring(expires, 1, "限时的稿", soon));
        published.await(expires, 1);
        dead.await(waits, 1);
        Awaitility.await()
                .atMost(LIMIT)
                .until(() -> meters.get("regionwire.gate.waiting").gauge().value() == 1);
        gate.stop();
        TestFolders.empty(folder);

        gate = TestGate.start(folder, new SimpleMeterRegistry());

        PublishedArticle released = decoded(published.await(waits, 1)).getLast();
        assertThat(released.getReleased()).isAfterOrEqualTo(soon);
        assertThat(released.getHeadline()).isEqualTo("禁发的稿");
        PublishedArticle gone = decoded(published.await(expires, 2)).getLast();
        assertThat(gone.getPubStatus()).isEqualTo(PubStatus.withheld);
        assertThat(gone.getReleased()).isAfterOrEqualTo(soon);
        assertThat(published.read(waits)).hasSize(1);
    }

    @Test
    void what_was_released_by_the_clock_has_the_headers_of_any_other() {
        String uri = Unique.uri();
        categorized.send(uri, TimedArticle.embargoed(uri, 1, "禁发", Instant.now().plusSeconds(3)));

        ConsumerRecord<byte[], byte[]> record = published.await(uri, 1).getFirst();
        assertThat(record.headers().lastHeader(HeaderNames.STATUS).value())
                .isEqualTo("usable".getBytes(UTF_8));
        assertThat(record.headers().lastHeader(HeaderNames.REGIONS).value())
                .isEqualTo("610300,610000,000000".getBytes(UTF_8));
    }

    private List<PublishedArticle> decoded(List<ConsumerRecord<byte[], byte[]>> records) {
        return records.stream().map(r -> published.decode(r, PublishedArticle.class)).toList();
    }
}
