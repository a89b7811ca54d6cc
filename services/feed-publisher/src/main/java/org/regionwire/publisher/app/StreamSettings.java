package org.regionwire.publisher.app;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Streams and long polls, under {@code regionwire.publisher.streams}.
 *
 * @param most at the same time
 * @param pulse longest time without a line on a stream
 */
record StreamSettings(
        @DefaultValue("1000") @Min(1) int most, @DefaultValue("15s") Duration pulse) {}
