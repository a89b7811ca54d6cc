package org.regionwire.publisher.feeds;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Print dates, as the formats take them: dc:date W3C dates, a date without its year is none; ninjs
 * moments.
 */
public final class PrintDates {

    private static final Pattern W3C = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** Newspapers are of a day in Beijing. */
    private static final String MIDNIGHT = "T00:00:00+08:00";

    private PrintDates() {}

    /** The date, or null when it is not known to the year. */
    public static @Nullable String known(@Nullable String contentCreated) {
        return contentCreated != null && W3C.matcher(contentCreated).matches()
                ? contentCreated
                : null;
    }

    /** When that day began, RFC 3339; null where the day is not known. */
    public static @Nullable String moment(@Nullable String contentCreated) {
        return contentCreated != null && DAY.matcher(contentCreated).matches()
                ? contentCreated + MIDNIGHT
                : null;
    }
}
