package org.regionwire.ingest.app;

import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.OpenTelemetry;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.regionwire.ingest.agencies.AgencyDesk;
import org.regionwire.ingest.documents.Desk;
import org.regionwire.ingest.dropping.DropFolder;
import org.regionwire.ingest.kafka.WireWriter;
import org.regionwire.ingest.kafka.dropping.DropFolderWatch;
import org.regionwire.ingest.kafka.dropping.DroppedIntake;
import org.regionwire.ingest.kafka.dropping.DroppedTally;
import org.regionwire.ingest.providers.Door;
import org.regionwire.messaging.following.TopicFollower;
import org.regionwire.messaging.tracing.Spans;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the parts that take dropped files are put together. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("!'${regionwire.drop-folder.path:}'.isBlank()")
class DropFolderWiring {

    @Bean
    DroppedIntake droppedIntake(
            Door door, Desk desk, AgencyDesk agencies, WireWriter wire, OpenTelemetry telemetry) {
        return new DroppedIntake(door, desk, agencies, wire, new Spans(telemetry));
    }

    @Bean
    DropFolderWatch dropFolderWatch(
            IngestSettings settings,
            DroppedIntake intake,
            MeterRegistry meters,
            List<TopicFollower> followed) {
        IngestSettings.DropFolder dropping = settings.dropFolder();
        var folder =
                new DropFolder(
                        Path.of(dropping.path()),
                        dropping.quiet(),
                        Math.toIntExact(settings.ingest().largestDocument().toBytes()),
                        intake,
                        new DroppedTally(meters),
                        InstantSource.system());
        return new DropFolderWatch(folder, dropping.every(), followed);
    }
}
