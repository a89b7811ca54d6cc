package org.regionwire.ingest.feeds.polling;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How long an answer's headers ask to be left alone.
 *
 * @param fresh Cache-Control max-age, else Expires; null where neither says anything
 * @param retryAfter Retry-After, as seconds or as a date; null where there is none
 */
public record Wishes(@Nullable Duration fresh, @Nullable Duration retryAfter) {

    public static final Wishes NONE = new Wishes(null, null);

    private static final Pattern MAX_AGE =
            Pattern.compile("(?:^|[,\\s])max-age\\s*=\\s*\"?(\\d{1,9})");

    /**
     * Reads the wishes of an answer's headers.
     *
     * @param header gives the value of a header by its name
     */
    public static Wishes of(Function<String, Optional<String>> header, Instant now) {
        return new Wishes(
                fresh(header, now),
                header.apply("Retry-After").map(text -> until(text, now)).orElse(null));
    }

    /** The longest of what is asked. */
    public static @Nullable Duration longest(@Nullable Duration one, @Nullable Duration other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.compareTo(other) > 0 ? one : other;
    }

    private static @Nullable Duration fresh(
            Function<String, Optional<String>> header, Instant now) {
        String control = header.apply("Cache-Control").orElse("").toLowerCase(Locale.ROOT);
        Matcher age = MAX_AGE.matcher(control);
        if (age.find()) {
            return Duration.ofSeconds(Long.parseLong(age.group(1)));
        }
        if (control.contains("no-cache") || control.contains("no-store")) {
            return null;
        }
        return header.apply("Expires").map(text -> until(text, now)).orElse(null);
    }

    /** From seconds or an HTTP date; what lies in the past or is neither asks for nothing. */
    private static @Nullable Duration until(String text, Instant now) {
        String value = text.strip();
        if (value.matches("\\d{1,9}")) {
            return Duration.ofSeconds(Long.parseLong(value));
        }
        try {
            Instant date = DateTimeFormatter.RFC_1123_DATE_TIME.parse(value, Instant::from);
            return date.isAfter(now) ? Duration.between(now, date) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
