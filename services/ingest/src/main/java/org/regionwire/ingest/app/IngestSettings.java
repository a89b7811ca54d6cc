package org.regionwire.ingest.app;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.List;
import org.regionwire.messaging.settings.KafkaSettings;
import org.regionwire.messaging.settings.RegistrySettings;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * All that can be set, under {@code regionwire}; application.yaml says why one would.
 *
 * @param instance name of this instance, unique among those of the service
 */
@Validated
@ConfigurationProperties("regionwire")
record IngestSettings(
        @NotBlank String instance,
        @Valid @NotNull KafkaSettings kafka,
        @Valid @NotNull RegistrySettings registry,
        @Valid @DefaultValue Ingest ingest,
        @Valid @DefaultValue DropFolder dropFolder,
        @Valid @DefaultValue Sources sources) {

    /**
     * @param largestDocument body of a POST; the topics take up to 8 MB of article
     * @param slowestBody time that a sender has for a body
     * @param openProviders whether providers that have no keys may deliver
     * @param heartbeat from one of the wire's own heartbeats to the next; 0 sends none
     */
    record Ingest(
            @DefaultValue("4MB") DataSize largestDocument,
            @DefaultValue("30s") Duration slowestBody,
            @DefaultValue("false") boolean openProviders,
            @DefaultValue("60s") Duration heartbeat) {}

    /**
     * Where files are dropped.
     *
     * @param path holds a folder for each provider; empty: none is watched
     * @param every from one look to the next
     * @param quiet how long a file must have stayed as it is to be whole
     */
    record DropFolder(
            @DefaultValue("") String path,
            @DefaultValue("2s") Duration every,
            @DefaultValue("5s") Duration quiet) {}

    /**
     * How feeds are polled.
     *
     * @param enabled false: this instance takes deliveries only
     * @param atOnce feeds that are asked at the same time
     * @param shortestInterval between two checks of a feed
     * @param longestInterval between two checks of a feed
     * @param pausePerHost between two requests of all instances to one host; the same on each
     * @param userAgent that other people's servers see
     * @param timeout for one answer
     * @param largestFeed after unpacking
     * @param privateHosts hosts that may have a private address
     */
    record Sources(
            @DefaultValue("true") boolean enabled,
            @DefaultValue("16") @Min(1) @Max(500) int atOnce,
            @DefaultValue("5m") Duration shortestInterval,
            @DefaultValue("12h") Duration longestInterval,
            @DefaultValue("2s") Duration pausePerHost,
            @DefaultValue("Regionwire/0.1") @NotBlank String userAgent,
            @DefaultValue("30s") Duration timeout,
            @DefaultValue("8MB") DataSize largestFeed,
            @DefaultValue List<String> privateHosts) {}
}
