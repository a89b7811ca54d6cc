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
import org.regionwire.schemas.PublishedArticle;
import org.regionwire.schemas.Region;
import org.regionwire.schemas.RulingKind;
import org.regionwire.schemas.Scope;
import org.regionwire.schemas.Subject;
import org.regionwire.schemas.catalogue.Topics;
import org.regionwire.testkit.TestTopic;
import org.regionwire.testkit.Unique;
import org.regionwire.testkit.Wire;
import org.regionwire.testkit.WithWire;

@WithWire
class GateCorrectionIT {

    private static final String TOPIC = "http://cv.iptc.org/newscodes/mediatopic/20000247";

    private final Wire wire = Wire.running();
    private final TestTopic categorized = wire.topic(Topics.ARTICLES_CATEGORIZED);
    private final TestTopic rulings = wire.topic(Topics.ARTICLES_RULINGS);
    private final TestTopic published = wire.topic(Topics.ARTICLES_PUBLISHED);

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
    void a_corrected_region_replaces_the_old_one_and_survives_later_versions() {
        String uri = Unique.uri();
        categorized.send(uri, GateRecords.article(uri, 1, "错放的稿"));
        published.await(uri, 1);
        rulings.send(
                uri,
                GateRecords.ruling(uri, RulingKind.correct, 10)
                        .setRegions(List.of("610600"))
                        .build());
        published.await(uri, 2);
        categorized.send(uri, GateRecords.article(uri, 2, "错放的稿,第二版"));

        List<PublishedArticle> seen = decoded(published.await(uri, 3));
        assertThat(seen.get(1).getRegions()).extracting(Region::getName).containsExactly("延安市");
        assertThat(seen.get(0).getScope()).isEqualTo(Scope.unknown);
        assertThat(seen.get(1).getScope()).isEqualTo(Scope.regional);
        assertThat(seen.get(1).getChanges()).containsExactly("scope", "regions");
        assertThat(seen.get(2).getRegions()).extracting(Region::getCode).containsExactly("610600");
        assertThat(seen.get(2).getChanges()).containsExactly("headline");
    }

    @Test
    void corrected_regions_and_topics_survive_a_replay() {
        String uri = Unique.uri();
        categorized.send(uri, GateRecords.article(uri, 1, "错放的稿"));
        published.await(uri, 1);
        rulings.send(
                uri,
                GateRecords.ruling(uri, RulingKind.correct, 10)
                        .setRegions(List.of("610600"))
                        .setSubjects(List.of(TOPIC))
                        .build());
        published.await(uri, 2);
        categorized.send(uri, GateRecords.replayed(uri, 1, 1, "重读的稿"));

        PublishedArticle replayed = decoded(published.await(uri, 3)).getLast();
        assertThat(replayed.getHeadline()).isEqualTo("重读的稿");
        assertThat(replayed.getChanges()).containsExactly("headline");
        assertThat(replayed.getRegions()).extracting(Region::getCode).containsExactly("610600");
        assertThat(replayed.getSubjects()).extracting(Subject::getUri).containsExactly(TOPIC);
    }

    private List<PublishedArticle> decoded(List<ConsumerRecord<byte[], byte[]>> records) {
        return records.stream().map(r -> published.decode(r, PublishedArticle.class)).toList();
    }
}
