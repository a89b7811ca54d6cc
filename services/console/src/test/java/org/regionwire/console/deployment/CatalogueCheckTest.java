package org.regionwire.console.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.regionwire.schemas.catalogue.TopicCatalogue;
import org.regionwire.schemas.catalogue.TopicDefinition;

class CatalogueCheckTest {

    private static final TopicCatalogue CATALOGUE =
            new TopicCatalogue(
                    List.of(
                            new TopicDefinition(
                                    "articles.ingested",
                                    "article uri",
                                    "IngestedArticle",
                                    "one revision of one article",
                                    "restricted",
                                    12,
                                    "delete",
                                    Duration.ofDays(30),
                                    null,
                                    8_388_608,
                                    "zstd")));

    private static final Map<String, String> RIGHT =
            Map.of(
                    "cleanup.policy", "delete",
                    "compression.type", "zstd",
                    "min.insync.replicas", "2",
                    "retention.ms", "2592000000",
                    "max.message.bytes", "8404992");

    @Test
    void a_topic_as_the_catalogue_has_it_is_no_difference() {
        assertThat(differences(12, RIGHT)).isEmpty();
    }

    @Test
    void a_missing_topic_is_the_only_difference_that_it_makes() {
        assertThat(CatalogueCheck.differences(CATALOGUE, Map.of()))
                .extracting(Difference::toString)
                .containsExactly("articles.ingested: topic should be there and is missing");
    }

    @Test
    void each_deviation_is_told_with_what_should_be() {
        Map<String, String> configs = new HashMap<>(RIGHT);
        configs.put("cleanup.policy", "compact");
        configs.put("retention.ms", "604800000");
        configs.put("min.insync.replicas", "1");
        configs.put("max.message.bytes", "1048588");
        configs.remove("compression.type");

        assertThat(differences(6, configs))
                .extracting(Difference::toString)
                .containsExactly(
                        "articles.ingested: partitions should be 12 and is 6",
                        "articles.ingested: cleanup.policy should be delete and is compact",
                        "articles.ingested: compression.type should be zstd and is not set",
                        "articles.ingested: min.insync.replicas should be 2 and is 1",
                        "articles.ingested: retention.ms should be 2592000000 and is 604800000",
                        "articles.ingested: max.message.bytes should be at least 8388608 and is"
                                + " 1048588");
    }

    @Test
    void a_larger_limit_than_needed_is_no_difference() {
        Map<String, String> configs = new HashMap<>(RIGHT);
        configs.put("max.message.bytes", "20000000");

        assertThat(differences(12, configs)).isEmpty();
    }

    private static List<Difference> differences(int partitions, Map<String, String> configs) {
        return CatalogueCheck.differences(
                CATALOGUE,
                Map.of(
                        "articles.ingested",
                        new TopicAtBroker("articles.ingested", partitions, 3, configs, 0)));
    }
}
