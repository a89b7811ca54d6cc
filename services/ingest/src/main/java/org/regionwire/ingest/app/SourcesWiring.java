package org.regionwire.ingest.app;

import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.OpenTelemetry;
import java.time.Duration;
import java.time.InstantSource;
import org.regionwire.ingest.documents.Erasures;
import org.regionwire.ingest.feeds.fetching.FetchLimits;
import org.regionwire.ingest.feeds.fetching.Fetcher;
import org.regionwire.ingest.feeds.fetching.PoliteWeb;
import org.regionwire.ingest.feeds.polling.Politeness;
import org.regionwire.ingest.feeds.polling.PollingRules;
import org.regionwire.ingest.feeds.sources.Sources;
import org.regionwire.ingest.feeds.taking.SourcePoll;
import org.regionwire.ingest.kafka.Names;
import org.regionwire.ingest.kafka.polling.PolledSources;
import org.regionwire.ingest.kafka.polling.PollingCrew;
import org.regionwire.ingest.kafka.polling.SourcesFollower;
import org.regionwire.ingest.kafka.polling.SourcesWriter;
import org.regionwire.ingest.providers.Providers;
import org.regionwire.messaging.following.FollowerMetrics;
import org.regionwire.messaging.following.TopicFollower;
import org.regionwire.messaging.registry.RegistrySchemas;
import org.regionwire.messaging.sharing.SharedTopic;
import org.regionwire.messaging.tracing.Spans;
import org.regionwire.messaging.writing.TransactionalWriter;
import org.regionwire.schemas.catalogue.TopicCatalogue;
import org.regionwire.schemas.catalogue.Topics;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the parts that poll feeds are put together. */
@Configuration(proxyBeanMethods = false)
class SourcesWiring {

    private static final int REDIRECTS = 5;
    private static final Duration CONNECT = Duration.ofSeconds(10);

    @Bean
    Sources sources(Providers providers) {
        return new Sources(providers);
    }

    @Bean
    SourcesWriter sourcesWriter(TransactionalWriter writer, Sources sources) {
        return new SourcesWriter(writer, sources);
    }

    @Bean
    TopicFollower sourcesView(IngestSettings settings, Sources sources, RegistrySchemas schemas) {
        return new TopicFollower(
                SourcesFollower.topics(),
                settings.kafka(),
                client(settings) + "-sources",
                new SourcesFollower(sources, schemas));
    }

    @Bean
    FollowerMetrics sourcesMetrics(TopicFollower sourcesView) {
        return new FollowerMetrics("sources", sourcesView);
    }

    @Bean
    Fetcher fetcher(IngestSettings settings) {
        IngestSettings.Sources polling = settings.sources();
        return new Fetcher(
                new FetchLimits(
                        polling.timeout(),
                        CONNECT,
                        Math.toIntExact(polling.largestFeed().toBytes()),
                        REDIRECTS),
                polling.userAgent(),
                polling.privateHosts(),
                InstantSource.system());
    }

    @Bean
    Politeness politeness(IngestSettings settings) {
        return new Politeness(
                settings.sources().pausePerHost(),
                TopicCatalogue.load().topic(Topics.SOURCES).orElseThrow().partitions());
    }

    @Bean
    PollingCrew pollingCrew(
            IngestSettings settings,
            Fetcher fetcher,
            Politeness politeness,
            Providers providers,
            Erasures erasures,
            RegistrySchemas schemas,
            MeterRegistry meters,
            OpenTelemetry telemetry) {
        IngestSettings.Sources polling = settings.sources();
        InstantSource clock = InstantSource.system();
        var rules =
                new PollingRules(
                        polling.shortestInterval(),
                        polling.longestInterval(),
                        polling.pausePerHost());
        var web = new PoliteWeb(fetcher, politeness, polling.atOnce(), clock);
        return new PollingCrew(
                new SourcePoll(web, rules, clock),
                schemas,
                providers,
                erasures,
                clock,
                meters,
                new Spans(telemetry));
    }

    /** Its health is not part of readiness: who delivers pages need not wait for feeds. */
    @Bean
    @ConditionalOnProperty(name = "regionwire.sources.enabled", matchIfMissing = true)
    SharedTopic<?> polling(
            IngestSettings settings,
            RegistrySchemas schemas,
            PollingCrew crew,
            Politeness politeness) {
        return PolledSources.shared(settings.kafka(), client(settings), schemas, crew, politeness);
    }

    private static String client(IngestSettings settings) {
        return Names.SERVICE + "-" + settings.instance();
    }
}
