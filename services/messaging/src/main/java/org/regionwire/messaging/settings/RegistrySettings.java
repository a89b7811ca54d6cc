package org.regionwire.messaging.settings;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code regionwire.registry}.
 *
 * @param url base of the registry's Confluent API, such as {@code
 *     http://localhost:8085/apis/ccompat/v7}
 * @param timeout for one answer; must stay well below the transaction timeout
 */
public record RegistrySettings(@NotNull URI url, @DefaultValue("3s") Duration timeout) {}
