package org.regionwire.ingest.app;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
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
        @Valid @DefaultValue Ingest ingest) {

    /**
     * @param largestDocument body of a POST; the topics take up to 8 MB of article
     */
    record Ingest(@DefaultValue("4MB") DataSize largestDocument) {}
}
