package org.regionwire.enrichment.app;

import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.OpenTelemetry;
import org.regionwire.enrichment.kafka.EnrichmentMapper;
import org.regionwire.enrichment.reading.Enricher;
import org.regionwire.enrichment.text.ArticleText;
import org.regionwire.gazetteer.Gazetteer;
import org.regionwire.messaging.registry.RegistrySchemas;
import org.regionwire.messaging.stage.Stage;
import org.regionwire.messaging.stage.StageRunner;
import org.regionwire.messaging.tracing.Spans;
import org.regionwire.schemas.EnrichedArticle;
import org.regionwire.schemas.IngestedArticle;
import org.regionwire.schemas.catalogue.Topics;
import org.regionwire.wordlists.Overlay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The stage: articles.ingested in, articles.enriched out. */
@Configuration(proxyBeanMethods = false)
class EnrichmentWiring {

    private static final String SERVICE = "enrichment";

    private static final ArticleText FIRST =
            ArticleText.of("西安开通一条新公交线路", "本报讯9月26日,西安市公交公司开通一条新线路,全长12公里。市民王芳说:“上班方便多了。”");

    @Bean
    Enricher enricher(EnrichmentSettings settings) {
        var overlay = Overlay.of(settings.lists());
        var enricher = new Enricher(Gazetteer.load(overlay), overlay);
        // Word lists that come with the first article come now, before partitions wait for it.
        enricher.enrich(FIRST);
        return enricher;
    }

    @Bean
    StageRunner stage(
            EnrichmentSettings settings,
            Enricher enricher,
            MeterRegistry meters,
            OpenTelemetry telemetry) {
        return new StageRunner(
                new Stage<>(
                        SERVICE,
                        Topics.ARTICLES_INGESTED,
                        IngestedArticle.class,
                        Topics.ARTICLES_ENRICHED,
                        article -> enriched(article, enricher)),
                settings.instance(),
                settings.kafka(),
                new RegistrySchemas(settings.registry()),
                meters,
                new Spans(telemetry));
    }

    private static EnrichedArticle enriched(IngestedArticle article, Enricher enricher) {
        var reading = enricher.enrich(EnrichmentMapper.articleText(article));
        return EnrichedArticle.newBuilder()
                .setArticle(article)
                .setEnrichment(EnrichmentMapper.enrichment(reading, article))
                .build();
    }
}
