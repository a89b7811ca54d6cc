package org.regionwire.ingest.html;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day, and a time of day where one is given, as pages write them: {@code 2026-03-02 08:15},
 * {@code 2026年3月2日08:15}, ISO 8601. Without a zone Beijing's is meant.
 *
 * @param moment {@code null} where only the day is given
 */
record Times(LocalDate day, @Nullable Instant moment) {

    private static final ZoneOffset BEIJING = ZoneOffset.ofHours(8);

    /** No page writes a time in more characters after its beginning. */
    private static final int LONGEST = 2_000;

    private static final Pattern TIME =
            Pattern.compile(
                    "(?<![0-9])((?:19|20)\\d\\d)(?:[-/.]|\\s?年\\s?)(\\d{1,2})(?:[-/.]|\\s?月\\s?)(\\d{1,2})日?"
                            + "(?:[T\\s,|]{0,4}(\\d{1,2})[:：](\\d{2})(?:[:：](\\d{2}))?(?:[.:]\\d+)?"
                            + "\\s?(Z|[+-]\\d{2}:?\\d{2})?)?");

    /** The first time in a text; {@code null} where there is none. */
    static @Nullable Times first(@Nullable String text) {
        if (text == null) {
            return null;
        }
        Matcher time = TIME.matcher(text.substring(0, Math.min(text.length(), LONGEST)));
        while (time.find()) {
            try {
                return of(time);
            } catch (DateTimeException e) {
                // 31 February, 25 o'clock: perhaps the next one is a time.
            }
        }
        return null;
    }

    private static Times of(Matcher time) {
        LocalDate day =
                LocalDate.of(number(time.group(1)), number(time.group(2)), number(time.group(3)));
        if (time.group(4) == null) {
            return new Times(day, null);
        }
        LocalTime clock =
                LocalTime.of(number(time.group(4)), number(time.group(5)), number(time.group(6)));
        ZoneOffset zone = time.group(7) == null ? BEIJING : ZoneOffset.of(zone(time.group(7)));
        OffsetDateTime moment = OffsetDateTime.of(day, clock, zone);
        return new Times(moment.withOffsetSameInstant(BEIJING).toLocalDate(), moment.toInstant());
    }

    private static String zone(String zone) {
        return zone.equals("Z") || zone.contains(":")
                ? zone
                : zone.substring(0, 3) + ":" + zone.substring(3);
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
