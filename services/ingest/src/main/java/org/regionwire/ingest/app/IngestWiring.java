package org.regionwire.ingest.app;

import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.OpenTelemetry;
import java.time.InstantSource;
import org.regionwire.ingest.agencies.AgencyDesk;
import org.regionwire.ingest.documents.Desk;
import org.regionwire.ingest.documents.Erasures;
import org.regionwire.ingest.kafka.Heartbeats;
import org.regionwire.ingest.kafka.Names;
import org.regionwire.ingest.kafka.WireFollower;
import org.regionwire.ingest.kafka.WireWriter;
import org.regionwire.ingest.providers.Door;
import org.regionwire.ingest.providers.Providers;
import org.regionwire.ingest.web.BodyReader;
import org.regionwire.ingest.web.Refusals;
import org.regionwire.ingest.whereabouts.Whereabouts;
import org.regionwire.messaging.following.FollowerMetrics;
import org.regionwire.messaging.following.TopicFollower;
import org.regionwire.messaging.registry.RegistrySchemas;
import org.regionwire.messaging.tracing.Spans;
import org.regionwire.messaging.writing.TransactionalWriter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the parts are put together. */
@Configuration(proxyBeanMethods = false)
class IngestWiring {

    @Bean
    Providers providers() {
        return new Providers();
    }

    @Bean
    Whereabouts whereabouts() {
        return new Whereabouts();
    }

    @Bean
    Erasures erasures() {
        return new Erasures();
    }

    @Bean
    Desk desk(Providers providers, Erasures erasures, Whereabouts whereabouts) {
        return new Desk(providers, erasures, whereabouts, InstantSource.system());
    }

    @Bean
    AgencyDesk agencyDesk(Providers providers, Erasures erasures, Whereabouts whereabouts) {
        return new AgencyDesk(providers, erasures, whereabouts::owner, InstantSource.system());
    }

    @Bean
    Door door(IngestSettings settings, Providers providers) {
        return new Door(providers, settings.ingest().openProviders(), InstantSource.system());
    }

    @Bean
    BodyReader bodyReader(IngestSettings settings) {
        return new BodyReader(settings.ingest().largestDocument(), settings.ingest().slowestBody());
    }

    @Bean
    RegistrySchemas registrySchemas(IngestSettings settings) {
        return new RegistrySchemas(settings.registry());
    }

    @Bean
    TransactionalWriter transactionalWriter(IngestSettings settings, RegistrySchemas schemas) {
        return new TransactionalWriter(settings.kafka(), schemas, client(settings));
    }

    @Bean
    WireWriter wireWriter(
            TransactionalWriter writer, Whereabouts whereabouts, MeterRegistry meters) {
        return new WireWriter(writer, whereabouts, meters);
    }

    @Bean
    Refusals refusals(MeterRegistry meters) {
        return new Refusals(meters);
    }

    @Bean
    Heartbeats heartbeats(
            IngestSettings settings,
            TransactionalWriter writer,
            OpenTelemetry telemetry,
            MeterRegistry meters) {
        return new Heartbeats(
                writer,
                settings.ingest().heartbeat(),
                new Spans(telemetry),
                meters,
                InstantSource.system());
    }

    /** Its health is part of readiness: without the providers nobody could deliver. */
    @Bean
    TopicFollower wire(
            IngestSettings settings,
            Providers providers,
            Erasures erasures,
            Whereabouts whereabouts,
            RegistrySchemas schemas,
            MeterRegistry meters) {
        return new TopicFollower(
                WireFollower.topics(),
                settings.kafka(),
                client(settings) + "-follower",
                new WireFollower(providers, erasures, whereabouts, schemas, meters));
    }

    @Bean
    FollowerMetrics wireMetrics(TopicFollower wire) {
        return new FollowerMetrics("wire", wire);
    }

    private static String client(IngestSettings settings) {
        return Names.SERVICE + "-" + settings.instance();
    }
}
