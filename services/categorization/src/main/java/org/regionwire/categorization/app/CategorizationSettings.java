package org.regionwire.categorization.app;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.regionwire.messaging.settings.KafkaSettings;
import org.regionwire.messaging.settings.RegistrySettings;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * All that can be set, under {@code regionwire}; application.yaml says why one would.
 *
 * @param instance name of this instance, unique among those of the service
 * @param lists folder of the operator's own lines over the word lists; none where it is empty
 */
@Validated
@ConfigurationProperties("regionwire")
record CategorizationSettings(
        @NotBlank String instance,
        @Nullable Path lists,
        @Valid @NotNull KafkaSettings kafka,
        @Valid @NotNull RegistrySettings registry) {}
