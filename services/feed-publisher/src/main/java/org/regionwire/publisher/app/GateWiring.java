package org.regionwire.publisher.app;

import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.OpenTelemetry;
import java.time.InstantSource;
import org.regionwire.messaging.registry.RegistrySchemas;
import org.regionwire.messaging.tracing.Spans;
import org.regionwire.publisher.clocks.TwoClocks;
import org.regionwire.publisher.kafka.gate.BrokerClock;
import org.regionwire.publisher.kafka.gate.GateRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The role gate: the topology that decides what may be seen. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnRole(Role.GATE)
class GateWiring {

    /** Its health is called gate. */
    @Bean
    GateRunner gate(PublisherSettings settings, MeterRegistry metrics, OpenTelemetry telemetry) {
        return new GateRunner(
                settings.kafka(),
                new RegistrySchemas(settings.registry()),
                settings.instance(),
                settings.instanceFolder().resolve("gate"),
                TwoClocks.ofTheMachine(
                        BrokerClock.outrunBy(
                                InstantSource.system(), settings.kafka().bootstrapServers())),
                metrics,
                new Spans(telemetry));
    }
}
