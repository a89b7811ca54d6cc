package org.regionwire.categorization.app;

import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.OpenTelemetry;
import org.regionwire.categorization.Categorizer;
import org.regionwire.categorization.kafka.CategorizationMapper;
import org.regionwire.gazetteer.Gazetteer;
import org.regionwire.messaging.registry.RegistrySchemas;
import org.regionwire.messaging.stage.Stage;
import org.regionwire.messaging.stage.StageRunner;
import org.regionwire.messaging.tracing.Spans;
import org.regionwire.schemas.CategorizedArticle;
import org.regionwire.schemas.EnrichedArticle;
import org.regionwire.schemas.catalogue.Topics;
import org.regionwire.wordlists.Overlay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The stage: articles.enriched in, articles.categorized out. */
@Configuration(proxyBeanMethods = false)
class CategorizationWiring {

    private static final String SERVICE = "categorization";

    @Bean
    Categorizer categorizer(CategorizationSettings settings) {
        var overlay = Overlay.of(settings.lists());
        return new Categorizer(Gazetteer.load(overlay), overlay);
    }

    @Bean
    StageRunner stage(
            CategorizationSettings settings,
            Categorizer categorizer,
            MeterRegistry meters,
            OpenTelemetry telemetry) {
        return new StageRunner(
                new Stage<>(
                        SERVICE,
                        Topics.ARTICLES_ENRICHED,
                        EnrichedArticle.class,
                        Topics.ARTICLES_CATEGORIZED,
                        article -> categorized(article, categorizer)),
                settings.instance(),
                settings.kafka(),
                new RegistrySchemas(settings.registry()),
                meters,
                new Spans(telemetry));
    }

    private static CategorizedArticle categorized(
            EnrichedArticle article, Categorizer categorizer) {
        var decision = categorizer.categorize(CategorizationMapper.article(article));
        return CategorizedArticle.newBuilder()
                .setArticle(article.getArticle())
                .setEnrichment(article.getEnrichment())
                .setCategorization(CategorizationMapper.categorization(article, decision))
                .build();
    }
}
