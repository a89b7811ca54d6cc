package org.regionwire.publisher.pages;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.regionwire.publisher.feeds.Dates;
import org.regionwire.publisher.markup.Html;

/** Times in Beijing time, wherever the machine stands. */
final class Times {

    private static final DateTimeFormatter BEIJING =
            DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm", Locale.ROOT)
                    .withZone(ZoneOffset.ofHours(8));

    private Times() {}

    static void write(Html html, Instant instant) {
        html.element("time", BEIJING.format(instant), "datetime", Dates.rfc3339(instant));
    }
}
