package org.regionwire.publisher.app;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Streams and long polls, under {@code regionwire.publisher.streams}.
 *
 * @param most streams and long polls at the same time
 * @param mostOfOne network
 * @param answers of /changes in memory at the same time
 * @param answersToOne network
 * @param pulse longest time without a line on a stream
 */
record StreamSettings(
        @DefaultValue("1000") @Min(1) int most,
        @DefaultValue("100") @Min(1) int mostOfOne,
        @DefaultValue("16") @Min(1) int answers,
        @DefaultValue("4") @Min(1) int answersToOne,
        @DefaultValue("15s") Duration pulse) {}
