package org.regionwire.publisher.app;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The WebSub hub, under {@code regionwire.publisher.hub}.
 *
 * @param url absolute URL that subscribers reach it at; empty for none
 * @param lease how long a subscription holds that asks for nothing else
 * @param shortestLease what shorter wishes become
 * @param longestLease what longer wishes become
 * @param settle how long a feed that has changed is left to change further
 * @param atOnce deliveries under way at the same time
 * @param atOncePerHost to one host
 * @param timeout for one call
 * @param shortestPause after a subscriber's first failure; it doubles with each
 * @param longestPause between two tries
 * @param givesUpAfter from the first failure on
 * @param most subscriptions in all
 * @param mostPerHost subscriptions whose callbacks have the same host
 * @param userAgent that subscribers see
 * @param privateHosts hosts that may have a private address
 */
record HubSettings(
        @DefaultValue("") String url,
        @DefaultValue("10d") Duration lease,
        @DefaultValue("5m") Duration shortestLease,
        @DefaultValue("30d") Duration longestLease,
        @DefaultValue("1s") Duration settle,
        @DefaultValue("64") @Min(1) @Max(1000) int atOnce,
        @DefaultValue("4") @Min(1) @Max(100) int atOncePerHost,
        @DefaultValue("10s") Duration timeout,
        @DefaultValue("10s") Duration shortestPause,
        @DefaultValue("1h") Duration longestPause,
        @DefaultValue("24h") Duration givesUpAfter,
        @DefaultValue("100000") @Min(1) int most,
        @DefaultValue("1000") @Min(1) int mostPerHost,
        @DefaultValue("Regionwire/0.1") @NotBlank String userAgent,
        @DefaultValue List<String> privateHosts) {

    /** What feeds name as their hub; null for none. */
    @Nullable URI named() {
        return url.isBlank() ? null : URI.create(url.strip());
    }
}
