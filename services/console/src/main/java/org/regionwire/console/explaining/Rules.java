package org.regionwire.console.explaining;

import org.regionwire.categorization.Categorizer;
import org.regionwire.categorization.article.Article;
import org.regionwire.categorization.kafka.CategorizationMapper;
import org.regionwire.enrichment.kafka.EnrichmentMapper;
import org.regionwire.enrichment.reading.Enricher;
import org.regionwire.gazetteer.Gazetteer;
import org.regionwire.schemas.CategorizedArticle;
import org.regionwire.schemas.EnrichedArticle;
import org.regionwire.schemas.IngestedArticle;
import org.regionwire.wordlists.Overlay;

/** The rules of enrichment and categorization, one after the other, as on the wire. */
public final class Rules {

    private final Enricher enricher;
    private final Categorizer categorizer;

    /** Loads all word lists, which takes a second. */
    public Rules(Overlay overlay) {
        Gazetteer gazetteer = Gazetteer.load(overlay);
        this.enricher = new Enricher(gazetteer, overlay);
        this.categorizer = new Categorizer(gazetteer, overlay);
    }

    /** What the rules of categorization read of it. */
    public Article article(Item item) {
        return CategorizationMapper.article(enriched(item.article()));
    }

    private EnrichedArticle enriched(IngestedArticle article) {
        var reading = enricher.enrich(EnrichmentMapper.articleText(article));
        return new EnrichedArticle(article, EnrichmentMapper.enrichment(reading, article));
    }

    /** The record that would stand on articles.categorized. */
    CategorizedArticle categorized(IngestedArticle article) {
        var enriched = enriched(article);
        var decision = categorizer.categorize(CategorizationMapper.article(enriched));
        return new CategorizedArticle(
                article,
                enriched.getEnrichment(),
                CategorizationMapper.categorization(enriched, decision));
    }
}
