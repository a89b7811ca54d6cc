package org.regionwire.publisher.kafka.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.regionwire.schemas.PubStatus;
import org.regionwire.schemas.PublishedArticle;
import org.regionwire.schemas.RulingKind;
import org.regionwire.schemas.catalogue.Topics;
import org.regionwire.testkit.TestTopic;
import org.regionwire.testkit.Unique;
import org.regionwire.testkit.Wire;
import org.regionwire.testkit.WithWire;

@WithWire
class GateErasureIT {

    private final Wire wire = Wire.running();
    private final TestTopic categorized = wire.topic(Topics.ARTICLES_CATEGORIZED);
    private final TestTopic rulings = wire.topic(Topics.ARTICLES_RULINGS);
    private final TestTopic published = wire.topic(Topics.ARTICLES_PUBLISHED);
    private final TestTopic dead = wire.topic("articles.categorized.feed-publisher.dlt");
    private final TestTopic deadRulings = wire.topic("articles.rulings.feed-publisher.dlt");

    @TempDir private Path folder;
    private GateRunner gate;

    @BeforeEach
    void start() {
        gate = TestGate.start(folder, new SimpleMeterRegistry());
    }

    @AfterEach
    void stop() {
        gate.stop();
    }

    @Test
    void a_null_between_two_good_articles_is_an_erasure_and_no_dead_letter() {
        String uri = Unique.uri();
        categorized.send(uri, GateRecords.article(uri, 1, "第一版"));
        categorized.send(uri, (byte[]) null);
        rulings.send(uri, (byte[]) null);
        categorized.send(uri, GateRecords.article(uri, 2, "第二版"));
        categorized.send(uri, new byte[] {1});

        assertThat(headlines(published.await(uri, 2))).containsExactly("第一版", "第二版");
        assertThat(dead.await(uri, 1)).singleElement().matches(letter -> letter.value() != null);
    }

    @Test
    void an_erased_article_is_canceled_for_readers_and_no_lift_brings_it_back() {
        String uri = Unique.uri();
        categorized.send(uri, GateRecords.article(uri, 1, "要删的稿"));
        published.await(uri, 1);
        rulings.send(uri, GateRecords.ruling(uri, RulingKind.erase, 10).build());
        rulings.send(uri, GateRecords.ruling(uri, RulingKind.lift, 20).build());
        rulings.send(uri, new byte[] {1});

        PublishedArticle canceled = decoded(published.await(uri, 2)).getLast();
        assertThat(canceled.getPubStatus()).isEqualTo(PubStatus.canceled);
        assertThat(canceled.getHeadline()).isNull();
        deadRulings.await(uri, 1);
        assertThat(published.read(uri)).hasSize(2);
    }

    private List<PublishedArticle> decoded(List<ConsumerRecord<byte[], byte[]>> records) {
        return records.stream().map(r -> published.decode(r, PublishedArticle.class)).toList();
    }

    private List<String> headlines(List<ConsumerRecord<byte[], byte[]>> records) {
        return decoded(records).stream().map(PublishedArticle::getHeadline).toList();
    }
}
