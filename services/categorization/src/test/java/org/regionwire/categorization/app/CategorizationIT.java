package org.regionwire.categorization.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.regionwire.schemas.Body;
import org.regionwire.schemas.CategorizedArticle;
import org.regionwire.schemas.EnrichedArticle;
import org.regionwire.schemas.Enrichment;
import org.regionwire.schemas.IngestedArticle;
import org.regionwire.schemas.Mention;
import org.regionwire.schemas.Place;
import org.regionwire.schemas.PlaceCandidate;
import org.regionwire.schemas.Region;
import org.regionwire.schemas.RegionLevel;
import org.regionwire.schemas.TextField;
import org.regionwire.schemas.catalogue.Topics;
import org.regionwire.testkit.ServiceRules;
import org.regionwire.testkit.TestTopic;
import org.regionwire.testkit.Unique;
import org.regionwire.testkit.Wire;
import org.regionwire.testkit.WithWire;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

@WithWire
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class CategorizationIT {

    private static final String HEADLINE = "延安市苹果迎来丰收";

    private final TestTopic enriched = Wire.running().topic(Topics.ARTICLES_ENRICHED);
    private final TestTopic categorized = Wire.running().topic(Topics.ARTICLES_CATEGORIZED);
    private final TestTopic dead = Wire.running().topic("articles.enriched.categorization.dlt");

    @Test
    void good_articles_arrive_and_the_garbage_between_them_is_a_dead_letter_byte_for_byte() {
        String uri = Unique.uri();
        byte[] garbage = "乱码\u0000\u0001\u0002".getBytes(UTF_8);
        enriched.send(uri, article(uri, 1));
        enriched.send(uri, garbage);
        enriched.send(uri, article(uri, 2));

        List<CategorizedArticle> read =
                categorized.await(uri, 2).stream()
                        .map(r -> categorized.decode(r, CategorizedArticle.class))
                        .toList();
        assertThat(read).extracting(c -> c.getArticle().getRevision()).containsExactly(1L, 2L);
        assertThat(read.getFirst().getCategorization().getRegions())
                .extracting(Region::getCode)
                .containsExactly("610600");
        assertThat(read.getFirst().getCategorization().getSubjects()).isNotEmpty();
        assertThat(dead.await(uri, 1))
                .singleElement()
                .extracting(ConsumerRecord::value)
                .isEqualTo(garbage);
    }

    @Test
    void the_service_keeps_the_rules_of_the_house() {
        ServiceRules.check("org.regionwire.categorization");
    }

    private static EnrichedArticle article(String uri, long revision) {
        return EnrichedArticle.newBuilder()
                .setArticle(
                        IngestedArticle.newBuilder()
                                .setUri(uri)
                                .setRevision(revision)
                                .setContentHash("hash-" + revision)
                                .setAcceptedAt(Instant.EPOCH)
                                .setProvider("tester")
                                .setHeadline(HEADLINE)
                                .setBodies(
                                        List.of(
                                                Body.newBuilder()
                                                        .setContentType("text/plain")
                                                        .setValue("果农忙着采摘苹果,今年产量增长,农民收入提高。")
                                                        .build()))
                                .build())
                .setEnrichment(
                        Enrichment.newBuilder()
                                .setRuleset("test-1")
                                .setLanguage("zh-Hans")
                                .setPlaces(List.of(yanan()))
                                .build())
                .build();
    }

    private static Place yanan() {
        return Place.newBuilder()
                .setName("延安市")
                .setUri("urn:cn:region:610600")
                .setRel("mentioned")
                .setMentions(
                        List.of(
                                Mention.newBuilder()
                                        .setField(TextField.headline)
                                        .setStart(0)
                                        .setEnd(3)
                                        .setText("延安市")
                                        .build()))
                .setCandidates(
                        List.of(
                                PlaceCandidate.newBuilder()
                                        .setUri("urn:cn:region:610600")
                                        .setCode("610600")
                                        .setName("延安市")
                                        .setLevel(RegionLevel.prefecture)
                                        .build()))
                .build();
    }
}
