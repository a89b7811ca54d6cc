package org.regionwire.console.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.regionwire.schemas.catalogue.TopicCatalogue;
import org.regionwire.schemas.catalogue.TopicDefinition;

class CaptureOrderTest {

    private static final List<String> CATALOGUE =
            TopicCatalogue.load().topics().stream().map(TopicDefinition::name).toList();
    private static final List<String> ORDER = CaptureOrder.of(CATALOGUE);

    @Test
    void every_topic_is_read_once_and_the_gate_s_stores_with_what_it_publishes() {
        assertThat(ORDER)
                .doesNotHaveDuplicates()
                .doesNotContain(
                        "feed-publisher.gate-fence-changelog",
                        "feed-publisher.gate-waiting-changelog",
                        "feed-publisher.gate-expiring-changelog")
                .hasSize(CATALOGUE.size() - 3);
    }

    @Test
    void the_flow_is_read_from_its_end() {
        assertThat(ORDER)
                .containsSubsequence(
                        "articles.published",
                        "articles.rulings",
                        "articles.categorized",
                        "articles.enriched",
                        "articles.ingested");
    }

    @Test
    void what_speaks_of_records_is_read_before_them() {
        assertThat(ORDER)
                .containsSubsequence(
                        "dead-letters.handled",
                        "articles.ingested.enrichment.dlt",
                        "articles.ingested")
                .containsSubsequence("documents", "documents.cuts", "articles.ingested")
                .containsSubsequence("sources.state", "articles.ingested")
                .containsSubsequence("websub.deliveries", "articles.published");
    }
}
