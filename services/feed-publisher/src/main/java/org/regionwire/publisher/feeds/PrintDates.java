package org.regionwire.publisher.feeds;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Print dates for dc:date, which takes W3C dates only: a date without its year is none. */
public final class PrintDates {

    private static final Pattern W3C = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

    private PrintDates() {}

    /** The date, or null when it is not known to the year. */
    public static @Nullable String known(@Nullable String contentCreated) {
        return contentCreated != null && W3C.matcher(contentCreated).matches()
                ? contentCreated
                : null;
    }
}
