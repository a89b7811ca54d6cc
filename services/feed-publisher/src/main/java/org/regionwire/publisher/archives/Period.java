package org.regionwire.publisher.archives;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;

/**
 * A stretch of Beijing's time, by which an archive is named: 2026-11, 2026-11-20, 2026-11-20T07 or
 * 2026-11-20T0715.
 */
public record Period(Span span, LocalDateTime begin) {

    /** How long it is; the longest first. */
    public enum Span {
        MONTH("uuuu-MM", ChronoUnit.MONTHS),
        DAY("uuuu-MM-dd", ChronoUnit.DAYS),
        HOUR("uuuu-MM-dd'T'HH", ChronoUnit.HOURS),
        MINUTE("uuuu-MM-dd'T'HHmm", ChronoUnit.MINUTES);

        private final DateTimeFormatter written;
        private final ChronoUnit unit;

        Span(String pattern, ChronoUnit unit) {
            this.written = DateTimeFormatter.ofPattern(pattern);
            this.unit = unit;
        }
    }

    private static final ZoneOffset BEIJING = ZoneOffset.ofHours(8);

    /** A month's first midnight, with what is missing of each shorter name put behind it. */
    private static final String FIRST = "0000-01-01T0000";

    private static final int LONGEST = FIRST.length();

    /** The one that this moment lies in. */
    public static Period of(Span span, Instant moment) {
        LocalDateTime local = LocalDateTime.ofInstant(moment, BEIJING);
        LocalDateTime begin =
                span == Span.MONTH
                        ? local.toLocalDate().withDayOfMonth(1).atStartOfDay()
                        : local.truncatedTo(span.unit);
        return new Period(span, begin);
    }

    /** As it is written; empty for anything else. */
    public static Optional<Period> named(String name) {
        if (name.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            LocalDateTime begin =
                    LocalDateTime.parse(name + FIRST.substring(name.length()), Span.MINUTE.written);
            return Arrays.stream(Span.values())
                    .map(span -> new Period(span, begin))
                    .filter(period -> period.toString().equals(name))
                    .findFirst();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    public Instant from() {
        return begin.toInstant(BEIJING);
    }

    /** Exclusive. */
    public Instant until() {
        return begin.plus(1, span.unit).toInstant(BEIJING);
    }

    @Override
    public String toString() {
        return span.written.format(begin);
    }
}
