package org.regionwire.publisher.app;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.regionwire.messaging.settings.KafkaSettings;
import org.regionwire.messaging.settings.RegistrySettings;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * All that can be set, under {@code regionwire}; application.yaml says why one would.
 *
 * @param instance name of this instance, unique among those of the service; names folders
 * @param dataFolder where instances keep what they can make again
 */
@Validated
@ConfigurationProperties("regionwire")
record PublisherSettings(
        @NotBlank String instance,
        @NotNull Path dataFolder,
        @Valid @NotNull KafkaSettings kafka,
        @Valid @NotNull RegistrySettings registry,
        @Valid @NotNull Publisher publisher) {

    /**
     * @param roles what this instance does
     * @param publicUrl absolute URL that readers reach the view at
     * @param commitEvery longest time that a record waits to be on disk
     * @param purgeEvery longest time until the text of what was taken down is being removed from
     *     the index's files
     * @param indexTrustedFor an index that was committed longer ago is rebuilt
     * @param servesWhileBehind whether feeds with holes are served while the index catches up
     * @param readyAnswers memory for answers that are ready to be sent
     * @param streams how many may wait for news, and how
     * @param hub where and how feeds are pushed
     */
    record Publisher(
            @NotEmpty Set<Role> roles,
            @NotNull URI publicUrl,
            @DefaultValue("1s") Duration commitEvery,
            @DefaultValue("15s") Duration purgeEvery,
            @DefaultValue("12h") Duration indexTrustedFor,
            @DefaultValue("false") boolean servesWhileBehind,
            @DefaultValue("32MB") DataSize readyAnswers,
            @Valid @DefaultValue StreamSettings streams,
            @Valid @DefaultValue HubSettings hub) {

        /** Who is sent a feed with holes takes what is missing in it for gone. */
        @AssertTrue(message = "must be false where a hub runs: it pushes whole feeds only")
        boolean isServesWhileBehindWithoutHub() {
            return !(servesWhileBehind && roles.contains(Role.HUB));
        }
    }

    /** Folder of this instance. */
    Path instanceFolder() {
        return dataFolder.resolve(instance);
    }
}
