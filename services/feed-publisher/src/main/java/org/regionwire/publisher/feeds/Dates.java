package org.regionwire.publisher.feeds;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;

/** Dates as the forms and HTTP write them, all in UTC. */
public final class Dates {

    private static final DateTimeFormatter RFC_822 =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
                    .withZone(ZoneOffset.UTC);

    private static final DateTimeFormatter RFC_3339 =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter(Locale.ROOT);

    private Dates() {}

    /** Tue, 24 Nov 2026 19:26:37 GMT: RSS, and also HTTP. */
    public static String rfc822(Instant instant) {
        return RFC_822.format(instant);
    }

    /** 2026-11-24T19:26:37.123Z: Atom and JSON Feed. */
    public static String rfc3339(Instant instant) {
        return RFC_3339.format(instant);
    }
}
