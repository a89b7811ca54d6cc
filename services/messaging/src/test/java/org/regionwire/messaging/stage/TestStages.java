package org.regionwire.messaging.stage;

import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.OpenTelemetry;
import java.net.URI;
import java.time.Duration;
import org.apache.avro.specific.SpecificRecord;
import org.regionwire.messaging.registry.RegistrySchemas;
import org.regionwire.messaging.settings.KafkaSettings;
import org.regionwire.messaging.settings.RegistrySettings;
import org.regionwire.messaging.tracing.Spans;
import org.regionwire.testkit.Wire;

/** Stages between the topics of the tests' wire. */
final class TestStages {

    private static final Duration SOON_GIVEN_UP = Duration.ofSeconds(10);

    private TestStages() {}

    /** Not started. */
    static <I extends SpecificRecord, O extends SpecificRecord> StageRunner runner(
            Stage<I, O> stage, String instance, int threads, URI registry, MeterRegistry meters) {
        return new StageRunner(
                stage,
                instance,
                new KafkaSettings(
                        Wire.running().bootstrapServers(),
                        threads,
                        100,
                        SOON_GIVEN_UP,
                        SOON_GIVEN_UP),
                new RegistrySchemas(new RegistrySettings(registry, Duration.ofSeconds(3))),
                meters,
                new Spans(OpenTelemetry.noop()));
    }
}
