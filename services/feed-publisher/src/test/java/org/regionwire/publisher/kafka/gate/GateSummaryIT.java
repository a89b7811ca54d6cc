package org.regionwire.publisher.kafka.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.regionwire.schemas.AltId;
import org.regionwire.schemas.CategorizedArticle;
import org.regionwire.schemas.IngestedArticle;
import org.regionwire.schemas.PublishedArticle;
import org.regionwire.schemas.catalogue.Topics;
import org.regionwire.testkit.TestTopic;
import org.regionwire.testkit.Unique;
import org.regionwire.testkit.Wire;
import org.regionwire.testkit.WithWire;

/** A feed has a summary of what somebody else has delivered in full. */
@WithWire
class GateSummaryIT {

    private final Wire wire = Wire.running();
    private final TestTopic categorized = wire.topic(Topics.ARTICLES_CATEGORIZED);
    private final TestTopic published = wire.topic(Topics.ARTICLES_PUBLISHED);
    private final TestTopic dead = wire.topic("articles.categorized.feed-publisher.dlt");

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
    void its_ids_are_added_and_the_text_stays_through_garbage_and_later_versions() {
        String uri = Unique.uri();
        categorized.send(uri, GateRecords.article(uri, 1, "全文"));
        categorized.send(uri, new byte[] {1});
        categorized.send(uri, summary(uri, 99, "摘要"));
        categorized.send(uri, summary(uri, 100, "又一摘要"));
        categorized.send(uri, GateRecords.article(uri, 2, "全文,第二版"));

        List<PublishedArticle> seen = decoded(uri, 3);
        assertThat(seen)
                .extracting(PublishedArticle::getHeadline)
                .containsExactly("全文", "全文", "全文,第二版");
        assertThat(seen.get(1).getChanges()).containsExactly("altIds");
        assertThat(seen.subList(1, 3))
                .allSatisfy(
                        version ->
                                assertThat(version.getAltIds())
                                        .extracting(AltId::getRole, AltId::getValue)
                                        .containsExactly(tuple("guid", "item-7")));
        dead.await(uri, 1);
    }

    @Test
    void the_text_that_comes_after_it_takes_its_place_whatever_its_number_and_keeps_its_ids() {
        String uri = Unique.uri();
        categorized.send(uri, summary(uri, 99, "摘要"));
        categorized.send(uri, GateRecords.article(uri, 1, "全文"));

        List<PublishedArticle> seen = decoded(uri, 2);
        assertThat(seen).extracting(PublishedArticle::getHeadline).containsExactly("摘要", "全文");
        assertThat(seen.getLast().getAltIds())
                .extracting(AltId::getValue)
                .containsExactly("item-7");
    }

    private List<PublishedArticle> decoded(String uri, int count) {
        return published.await(uri, count).stream()
                .map(record -> published.decode(record, PublishedArticle.class))
                .toList();
    }

    private static CategorizedArticle summary(String uri, long revision, String headline) {
        CategorizedArticle article = GateRecords.article(uri, revision, headline);
        return CategorizedArticle.newBuilder(article)
                .setArticle(
                        IngestedArticle.newBuilder(article.getArticle())
                                .setComplete(false)
                                .setAltIds(
                                        List.of(
                                                AltId.newBuilder()
                                                        .setRole("guid")
                                                        .setValue("item-7")
                                                        .build()))
                                .build())
                .build();
    }
}
