package org.regionwire.console.explaining;

import org.regionwire.categorization.Categorizer;
import org.regionwire.categorization.kafka.CategorizationMapper;
import org.regionwire.enrichment.kafka.EnrichmentMapper;
import org.regionwire.enrichment.reading.Enricher;
import org.regionwire.gazetteer.Gazetteer;
import org.regionwire.schemas.CategorizedArticle;
import org.regionwire.schemas.EnrichedArticle;
import org.regionwire.schemas.IngestedArticle;

/** The rules of enrichment and categorization, one after the other, as on the wire. */
final class Rules {

    private final Enricher enricher;
    private final Categorizer categorizer;

    /** Loads all word lists, which takes a second. */
    Rules() {
        Gazetteer gazetteer = Gazetteer.load();
        this.enricher = new Enricher(gazetteer);
        this.categorizer = new Categorizer(gazetteer);
    }

    /** The record that would stand on articles.categorized. */
    CategorizedArticle categorized(IngestedArticle article) {
        var reading = enricher.enrich(EnrichmentMapper.articleText(article));
        var enriched = new EnrichedArticle(article, EnrichmentMapper.enrichment(reading, article));
        var decision = categorizer.categorize(CategorizationMapper.article(enriched));
        return new CategorizedArticle(
                article,
                enriched.getEnrichment(),
                CategorizationMapper.categorization(enriched, decision));
    }
}
