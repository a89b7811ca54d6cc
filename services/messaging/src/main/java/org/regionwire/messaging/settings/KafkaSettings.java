package org.regionwire.messaging.settings;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code regionwire.kafka}.
 *
 * @param bootstrapServers brokers to ask first, as host:port with commas between
 * @param threads partitions of a stage that are handled at the same time
 * @param batch most records in one transaction: more is quicker, fewer is sooner visible
 * @param transactionTimeout after it the broker aborts what a killed instance left open; also the
 *     longest stall of its partitions together with sessionTimeout
 * @param sessionTimeout after it the partitions of a silent instance move to the others
 */
public record KafkaSettings(
        @NotBlank String bootstrapServers,
        @DefaultValue("1") @Min(1) @Max(12) int threads,
        @DefaultValue("200") @Min(1) @Max(5000) int batch,
        @DefaultValue("10s") Duration transactionTimeout,
        @DefaultValue("8s") Duration sessionTimeout) {}
