package org.regionwire.ingest.documents;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.regionwire.ingest.providers.Provider;
import org.regionwire.ingest.providers.Providers;
import org.regionwire.ingest.providers.Publication;

/** What a delivery says of itself, checked; every fault is named, not only the first. */
sealed interface Credentials {

    /** Who sent what. */
    record Known(
            Provider provider,
            Publication publication,
            @Nullable LocalDate issueDate,
            long revision)
            implements Credentials {}

    /** What is wrong. */
    record Wrong(List<Fault> faults) implements Credentials {}

    /** Papers arrive the evening before; a date further off is a slip. */
    Duration AHEAD = Duration.ofDays(8);

    int LONGEST = 200;

    int LONGEST_URL = 2_000;

    static Credentials check(Delivery delivery, Providers providers, Instant now) {
        List<Fault> faults = new ArrayList<>();
        tooLong("edition", delivery.edition()).ifPresent(faults::add);
        tooLong("page", delivery.pageNumber()).ifPresent(faults::add);
        tooLong("pageName", delivery.pageName()).ifPresent(faults::add);
        tooLong("fileName", delivery.fileName()).ifPresent(faults::add);
        url(delivery.url()).ifPresent(faults::add);
        Sender sender =
                Sender.named(delivery.provider(), delivery.publication(), providers, faults);
        LocalDate issueDate = issueDate(delivery.issueDate(), now, faults);
        long revision = revision(delivery.revision(), now, faults);
        return faults.isEmpty() && sender != null
                ? new Known(sender.provider(), sender.publication(), issueDate, revision)
                : new Wrong(faults);
    }

    private static @Nullable LocalDate issueDate(
            @Nullable String text, Instant now, List<Fault> faults) {
        if (text == null) {
            return null;
        }
        try {
            LocalDate date = LocalDate.parse(text);
            if (!date.isAfter(now.plus(AHEAD).atZone(ZoneOffset.UTC).toLocalDate())) {
                return date;
            }
            faults.add(
                    new Fault(
                            Fault.Kind.BAD_DATE,
                            "issueDate",
                            "%s is more than a week ahead.".formatted(date)));
        } catch (DateTimeException e) {
            faults.add(
                    new Fault(
                            Fault.Kind.BAD_DATE,
                            "issueDate",
                            "“%s” is no date: write it as 2026-12-31, or leave it out when it is"
                                            .formatted(Sender.shortened(text))
                                    + " not known."));
        }
        return null;
    }

    private static long revision(@Nullable String text, Instant now, List<Fault> faults) {
        if (text == null) {
            return now.toEpochMilli();
        }
        try {
            long revision = Long.parseLong(text);
            if (revision > 0) {
                return revision;
            }
        } catch (NumberFormatException e) {
            // Told below, as for a number out of range.
        }
        faults.add(
                new Fault(
                        Fault.Kind.BAD_REVISION,
                        "revision",
                        "“%s” is no revision: a whole number from 1 that grows with every version."
                                .formatted(Sender.shortened(text))));
        return 0;
    }

    private static Optional<Fault> url(@Nullable String text) {
        if (text == null || (text.length() <= LONGEST_URL && isWeb(text))) {
            return Optional.empty();
        }
        return Optional.of(
                new Fault(
                        Fault.Kind.BAD_URL,
                        "url",
                        "“%s” is no address: write it in full, as https://paper.example/7.html."
                                .formatted(Sender.shortened(text))));
    }

    private static boolean isWeb(String text) {
        try {
            URI uri = new URI(text);
            return ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))
                    && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static Optional<Fault> tooLong(String parameter, @Nullable String text) {
        return text == null || text.length() <= LONGEST
                ? Optional.empty()
                : Optional.of(
                        new Fault(
                                Fault.Kind.TOO_LONG,
                                parameter,
                                "At most %d characters.".formatted(LONGEST)));
    }
}
