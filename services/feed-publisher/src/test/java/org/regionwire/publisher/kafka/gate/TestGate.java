package org.regionwire.publisher.kafka.gate;

import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.OpenTelemetry;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.regionwire.messaging.registry.RegistrySchemas;
import org.regionwire.messaging.settings.KafkaSettings;
import org.regionwire.messaging.settings.RegistrySettings;
import org.regionwire.messaging.tracing.Spans;
import org.regionwire.publisher.clocks.TwoClocks;
import org.regionwire.testkit.Unique;
import org.regionwire.testkit.Wire;

/** A gate between the topics of the tests' wire. */
final class TestGate {

    private static final Duration SOON_GIVEN_UP = Duration.ofSeconds(10);

    private TestGate() {}

    /** Started; whoever asks for it stops it. */
    static GateRunner start(Path folder, MeterRegistry meters) {
        return start(folder, TwoClocks.ofTheMachine(Duration.ZERO), meters);
    }

    static GateRunner start(Path folder, TwoClocks clocks, MeterRegistry meters) {
        Wire wire = Wire.running();
        GateRunner gate = of(wire.bootstrapServers(), wire.registryUrl(), folder, clocks, meters);
        gate.start();
        return gate;
    }

    /** Not started. */
    static GateRunner of(
            String bootstrapServers,
            URI registry,
            Path folder,
            TwoClocks clocks,
            MeterRegistry meters) {
        return new GateRunner(
                new KafkaSettings(bootstrapServers, 1, 100, SOON_GIVEN_UP, SOON_GIVEN_UP),
                new RegistrySchemas(new RegistrySettings(registry, Duration.ofSeconds(3))),
                Unique.name("gate-it"),
                folder,
                clocks,
                meters,
                new Spans(OpenTelemetry.noop()));
    }
}
