package org.regionwire.publisher.app;

import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.OpenTelemetry;
import java.time.InstantSource;
import org.regionwire.gazetteer.Gazetteer;
import org.regionwire.mediatopics.MediaTopics;
import org.regionwire.messaging.registry.RegistrySchemas;
import org.regionwire.messaging.tracing.Spans;
import org.regionwire.publisher.feeds.Links;
import org.regionwire.publisher.feeds.RenderedFeeds;
import org.regionwire.publisher.kafka.PublishedReader;
import org.regionwire.publisher.kafka.ReaderState;
import org.regionwire.publisher.kafka.ViewHealth;
import org.regionwire.publisher.kafka.ViewMetrics;
import org.regionwire.publisher.publications.Publications;
import org.regionwire.publisher.regions.Areas;
import org.regionwire.publisher.topics.Topics;
import org.regionwire.publisher.view.IndexFolder;
import org.regionwire.publisher.view.View;
import org.regionwire.publisher.web.ArticleController;
import org.regionwire.publisher.web.CatalogueController;
import org.regionwire.publisher.web.ContractController;
import org.regionwire.publisher.web.FeedAnswers;
import org.regionwire.publisher.web.FeedController;
import org.regionwire.publisher.web.Paths;
import org.regionwire.publisher.web.Preflight;
import org.regionwire.publisher.web.PrintServing;
import org.regionwire.publisher.web.PublicationController;
import org.regionwire.publisher.web.Serving;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The role view: the index, its reader, and what is served from it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnRole(Role.VIEW)
class ViewWiring {

    @Bean
    View articles() {
        return new View();
    }

    @Bean
    ReaderState readerState() {
        return new ReaderState();
    }

    @Bean
    PublishedReader publishedReader(
            PublisherSettings settings,
            View view,
            ReaderState state,
            MeterRegistry metrics,
            OpenTelemetry telemetry) {
        var publisher = settings.publisher();
        return new PublishedReader(
                settings.kafka(),
                "feed-publisher-view-" + settings.instance(),
                new RegistrySchemas(settings.registry()),
                new IndexFolder(
                        settings.instanceFolder().resolve("index"), publisher.indexTrustedFor()),
                publisher.commitEvery(),
                publisher.purgeEvery(),
                publisher.servesWhileBehind(),
                view,
                state,
                metrics,
                new Spans(telemetry),
                InstantSource.system());
    }

    /** Named so that its health is called view. */
    @Bean("view")
    ViewHealth viewHealth(View view, ReaderState state) {
        return new ViewHealth(view, state);
    }

    @Bean
    ViewMetrics viewMetrics(View view, ReaderState state) {
        return new ViewMetrics(view, state);
    }

    @Bean
    Links links(PublisherSettings settings) {
        return new Links(settings.publisher().publicUrl(), settings.publisher().hub().named());
    }

    @Bean
    Areas areas() {
        return new Areas(Gazetteer.load());
    }

    @Bean
    RenderedFeeds renderedFeeds(View view, Links links) {
        return new RenderedFeeds(view, links);
    }

    @Bean
    Topics topics() {
        return new Topics(MediaTopics.load());
    }

    @Bean
    FeedController feedController(
            View view, FeedAnswers feeds, Areas areas, Topics topics, Links links) {
        return new FeedController(
                new Serving(view, feeds, new Paths(areas, topics), topics, links));
    }

    @Bean
    FeedAnswers feedAnswers(RenderedFeeds feeds, Links links) {
        return new FeedAnswers(feeds, links);
    }

    @Bean
    Publications publications(View view) {
        return new Publications(view);
    }

    @Bean
    PublicationController publicationController(
            View view, FeedAnswers feeds, Publications publications, Links links) {
        return new PublicationController(new PrintServing(view, feeds, publications, links));
    }

    @Bean
    ArticleController articleController(View view, Links links) {
        return new ArticleController(view, links);
    }

    @Bean
    CatalogueController catalogueController(View view, Areas areas, Topics topics, Links links) {
        return new CatalogueController(view, areas, topics, links);
    }

    @Bean
    Preflight preflight() {
        return new Preflight();
    }

    @Bean
    ContractController contractController() {
        return new ContractController();
    }
}
