package org.regionwire.enrichment.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.regionwire.schemas.Body;
import org.regionwire.schemas.EnrichedArticle;
import org.regionwire.schemas.IngestedArticle;
import org.regionwire.schemas.Place;
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
class EnrichmentIT {

    private final TestTopic ingested = Wire.running().topic(Topics.ARTICLES_INGESTED);
    private final TestTopic enriched = Wire.running().topic(Topics.ARTICLES_ENRICHED);
    private final TestTopic dead = Wire.running().topic("articles.ingested.enrichment.dlt");

    @Test
    void good_articles_arrive_and_the_garbage_between_them_is_a_dead_letter_byte_for_byte() {
        String uri = Unique.uri();
        byte[] garbage = "乱码\u0000\u0001\u0002".getBytes(UTF_8);
        ingested.send(uri, article(uri, 1, "延安苹果迎来丰收"));
        ingested.send(uri, garbage);
        ingested.send(uri, article(uri, 2, "延安苹果销往全国"));

        List<EnrichedArticle> read = enriched.await(uri, 2).stream().map(this::decode).toList();
        assertThat(read)
                .extracting(e -> e.getArticle().getHeadline())
                .containsExactly("延安苹果迎来丰收", "延安苹果销往全国");
        assertThat(read.getFirst().getEnrichment().getLanguage()).isEqualTo("zh-Hans");
        assertThat(read.getFirst().getEnrichment().getPlaces())
                .extracting(Place::getName)
                .contains("延安市");
        assertThat(dead.await(uri, 1))
                .singleElement()
                .extracting(ConsumerRecord::value)
                .isEqualTo(garbage);
    }

    @Test
    void the_service_keeps_the_rules_of_the_house() {
        ServiceRules.check("org.regionwire.enrichment");
    }

    private EnrichedArticle decode(ConsumerRecord<byte[], byte[]> record) {
        return enriched.decode(record, EnrichedArticle.class);
    }

    private static IngestedArticle article(String uri, long revision, String headline) {
        return IngestedArticle.newBuilder()
                .setUri(uri)
                .setRevision(revision)
                .setContentHash("hash-" + revision)
                .setAcceptedAt(Instant.EPOCH)
                .setProvider("tester")
                .setHeadline(headline)
                .setBodies(
                        List.of(
                                Body.newBuilder()
                                        .setContentType("text/plain")
                                        .setValue("今年以来,陕西省延安市洛川县的苹果产量达到95万吨,同比增长3.5%。")
                                        .build()))
                .build();
    }
}
