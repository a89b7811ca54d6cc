package org.regionwire.ingest.feeds.sources;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.regionwire.ingest.providers.Provider;
import org.regionwire.ingest.providers.Providers;

/**
 * A source as somebody sets it; nothing of it is trusted yet.
 *
 * @param minimumInterval ISO 8601 duration, such as PT10M
 * @param maximumInterval ISO 8601 duration
 */
public record Proposal(
        @Nullable String url,
        @Nullable String provider,
        @Nullable String publication,
        @Nullable Boolean enabled,
        @Nullable Boolean fetchFullText,
        @Nullable String minimumInterval,
        @Nullable String maximumInterval) {

    private static final String ID = "[a-z0-9][a-z0-9._-]{0,63}";
    private static final int LONGEST_URL = 2_000;
    private static final Duration LONGEST = Duration.ofDays(31);

    /** The source, or all that is wrong with it. */
    public Checked check(String id, Providers providers, long revision) {
        List<SourceFault> faults = new ArrayList<>();
        if (!id.matches(ID)) {
            faults.add(
                    new SourceFault(
                            "bad-id",
                            "id",
                            "An id has up to 64 small letters, digits, dots, hyphens or"
                                    + " underscores and begins with a letter or digit."));
        }
        String address = url == null ? "" : url.strip();
        if (!isHttp(address)) {
            faults.add(
                    new SourceFault(
                            "bad-url", "url", "Give the feed's URL, with http:// or https://."));
        }
        String supplier = provider == null ? "" : provider;
        checkProvider(supplier, providers, faults);
        Duration least = duration("minimumInterval", minimumInterval, faults);
        Duration most = duration("maximumInterval", maximumInterval, faults);
        if (least != null && most != null && least.compareTo(most) > 0) {
            faults.add(
                    new SourceFault(
                            "bad-interval",
                            "maximumInterval",
                            "The maximum is shorter than the minimum."));
        }
        return faults.isEmpty()
                ? new Checked.Good(
                        new Source(
                                id,
                                address,
                                supplier,
                                publication,
                                enabled == null || enabled,
                                fetchFullText != null && fetchFullText,
                                least,
                                most,
                                revision))
                : new Checked.Bad(faults);
    }

    private void checkProvider(String id, Providers providers, List<SourceFault> faults) {
        Optional<Provider> known = providers.byId(id);
        if (known.isEmpty()) {
            faults.add(
                    new SourceFault(
                            "unknown-provider",
                            "provider",
                            "There is no provider “%s”. An operator adds it to the topic providers."
                                    .formatted(id.length() > 100 ? id.substring(0, 100) : id)));
        } else if (publication != null
                ? known.get().publication(publication).isEmpty()
                : known.get().defaultPublication().isEmpty()) {
            faults.add(
                    new SourceFault(
                            "unknown-publication",
                            "publication",
                            "Provider “%s” does not deliver that publication.".formatted(id)));
        }
    }

    private static boolean isHttp(String url) {
        try {
            URI uri = URI.create(url);
            return url.length() <= LONGEST_URL
                    && uri.getHost() != null
                    && uri.getUserInfo() == null
                    && uri.getScheme() != null
                    && uri.getScheme().matches("(?i)https?");
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static @Nullable Duration duration(
            String parameter, @Nullable String text, List<SourceFault> faults) {
        if (text == null) {
            return null;
        }
        try {
            Duration duration = Duration.parse(text);
            if (duration.toSeconds() > 0 && duration.compareTo(LONGEST) <= 0) {
                return duration;
            }
        } catch (DateTimeException e) {
            // Told below, as for one out of range.
        }
        faults.add(
                new SourceFault(
                        "bad-interval",
                        parameter,
                        "Write it as an ISO 8601 duration of up to 31 days: PT10M, PT6H."));
        return null;
    }
}
