package org.regionwire.console.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.regionwire.schemas.catalogue.TopicCatalogue;
import org.regionwire.schemas.catalogue.TopicDefinition;

class TextSearchTest {

    /** Nothing of an article's text: ids, rights, hashes, and what operators wrote themselves. */
    private static final Set<String> WITHOUT_TEXT =
            Set.of(
                    "providers",
                    "sources",
                    "sources.state",
                    "articles.rulings",
                    "websub.subscriptions",
                    "websub.deliveries",
                    "partners",
                    "receipts",
                    "dead-letters.handled",
                    "feed-publisher.gate-fence-changelog",
                    "feed-publisher.gate-expiring-changelog");

    @Test
    void every_topic_of_the_catalogue_is_looked_through_or_is_known_to_have_no_text() {
        Set<String> all = new TreeSet<>(TextSearch.topics());
        all.addAll(WITHOUT_TEXT);

        assertThat(TopicCatalogue.load().topics())
                .extracting(TopicDefinition::name)
                .containsExactlyInAnyOrderElementsOf(all);
    }
}
