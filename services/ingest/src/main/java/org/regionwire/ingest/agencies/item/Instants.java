package org.regionwire.ingest.agencies.item;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Pattern;

/** Times as agencies write them: ISO 8601 with its zone, extended or basic. */
public final class Instants {

    private static final Pattern BASIC_DATE =
            Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})(?=T|$)");
    private static final Pattern BASIC_TIME =
            Pattern.compile("T([0-9]{2})([0-9]{2})([0-9]{2})?(?=[Z+-])");
    private static final Pattern BASIC_ZONE = Pattern.compile("([+-][0-9]{2})([0-9]{2})$");

    /** No time is longer: 2026-11-20T08:00:00.000000000+08:00. */
    private static final int LONGEST = 40;

    /** For what has no end that is known. */
    public static final Instant FURTHER_NOTICE = Instant.parse("9999-12-31T23:59:59Z");

    private Instants() {}

    /** The instant; empty where date, time or zone is missing: none of them is guessed. */
    public static Optional<Instant> read(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            OffsetDateTime time = OffsetDateTime.parse(extended(text.strip()));
            return time.getYear() < 1 || time.getYear() > 9999
                    ? Optional.empty()
                    : Optional.of(time.toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The date, in front of a time or alone, as 2026-11-20; empty where there is none. */
    public static Optional<String> date(String text) {
        try {
            String date = extended(text.strip()).split("T", 2)[0];
            return Optional.of(LocalDate.parse(date).toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String extended(String text) {
        String dated = BASIC_DATE.matcher(text).replaceFirst("$1-$2-$3");
        String timed =
                BASIC_TIME
                        .matcher(dated)
                        .replaceFirst(
                                time ->
                                        "T%s:%s:%s"
                                                .formatted(
                                                        time.group(1),
                                                        time.group(2),
                                                        time.group(3) == null
                                                                ? "00"
                                                                : time.group(3)));
        return BASIC_ZONE.matcher(timed).replaceFirst("$1:$2");
    }
}
