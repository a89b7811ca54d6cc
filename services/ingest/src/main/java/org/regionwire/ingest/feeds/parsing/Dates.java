package org.regionwire.ingest.feeds.parsing;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as feeds write them: RFC 822 and ISO 8601, loosely, and 年月日. */
final class Dates {

    private static final String TIME = "(?:[T ]+(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?)?";
    private static final String ZONE = "\\s*([A-Za-z]{1,5}|(?:GMT|UTC)?[+-]\\d{1,2}:?\\d{2})?.*";
    private static final Pattern ISO =
            Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?" + TIME + ZONE);
    private static final Pattern COMPACT =
            Pattern.compile("(\\d{4})(\\d{2})(\\d{2})" + TIME + ZONE);
    private static final Pattern RFC_822 =
            Pattern.compile(
                    "(?:[A-Za-z]{3,9},?\\s+)?(\\d{1,2})[ -]+([A-Za-z]{3})[a-z]*["
                            + " -]+(\\d{4}|\\d{2}),?"
                            + TIME
                            + ZONE);
    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                    "dec");

    private Dates() {}

    /**
     * The instant, or null where the text is no date.
     *
     * @param language of the feed; a Chinese one that names no time zone means Beijing's, any other
     *     UTC
     */
    static @Nullable Instant read(String text, @Nullable String language) {
        String date = text.strip().replaceAll("\\s+", " ");
        ZoneOffset without =
                language != null && language.toLowerCase(Locale.ROOT).startsWith("zh")
                        ? ZoneOffset.ofHours(8)
                        : ZoneOffset.UTC;
        try {
            Matcher rfc = RFC_822.matcher(date);
            if (rfc.matches()) {
                return instant(year(rfc.group(3)), month(rfc.group(2)), rfc.group(1), rfc, without);
            }
            Matcher iso = ISO.matcher(date);
            if (iso.matches()) {
                int month = Integer.parseInt(iso.group(2));
                return instant(year(iso.group(1)), month, iso.group(3), iso, without);
            }
            Matcher compact = COMPACT.matcher(date);
            return compact.matches()
                    ? instant(
                            year(compact.group(1)),
                            Integer.parseInt(compact.group(2)),
                            compact.group(3),
                            compact,
                            without)
                    : null;
        } catch (DateTimeException e) {
            return null; // 31 February
        }
    }

    private static Instant instant(
            int year, int month, String day, Matcher rest, ZoneOffset without) {
        int hour = number(rest.group(4));
        LocalDateTime local =
                LocalDateTime.of(
                        year,
                        month,
                        Integer.parseInt(day),
                        hour == 24 ? 0 : hour,
                        number(rest.group(5)),
                        Math.min(number(rest.group(6)), 59));
        return local.plusDays(hour == 24 ? 1 : 0).toInstant(zone(rest.group(7), without));
    }

    private static int year(String text) {
        int year = Integer.parseInt(text);
        return text.length() == 4 ? year : year < 70 ? 2000 + year : 1900 + year;
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.toLowerCase(Locale.ROOT)) + 1;
    }

    private static int number(@Nullable String text) {
        return text == null ? 0 : Integer.parseInt(text);
    }

    private static ZoneOffset zone(@Nullable String zone, ZoneOffset without) {
        if (zone == null) {
            return without;
        }
        String name = zone.toUpperCase(Locale.ROOT).replace("GMT+", "+").replace("GMT-", "-");
        Matcher offset = Pattern.compile("(?:UTC)?([+-])(\\d{1,2}):?(\\d{2})").matcher(name);
        if (offset.matches()) {
            int seconds =
                    Integer.parseInt(offset.group(2)) * 3600
                            + Integer.parseInt(offset.group(3)) * 60;
            return ZoneOffset.ofTotalSeconds(offset.group(1).equals("-") ? -seconds : seconds);
        }
        return switch (name) {
            case "EST", "CDT" -> ZoneOffset.ofHours(-5);
            case "EDT" -> ZoneOffset.ofHours(-4);
            case "CST" -> without.getTotalSeconds() == 0 ? ZoneOffset.ofHours(-6) : without;
            case "MST", "PDT" -> ZoneOffset.ofHours(-7);
            case "MDT" -> ZoneOffset.ofHours(-6);
            case "PST" -> ZoneOffset.ofHours(-8);
            case "HKT" -> ZoneOffset.ofHours(8);
            case "CET", "BST" -> ZoneOffset.ofHours(1);
            case "CEST", "EET" -> ZoneOffset.ofHours(2);
            case "MSK", "EEST" -> ZoneOffset.ofHours(3);
            case "JST", "KST" -> ZoneOffset.ofHours(9);
            default -> ZoneOffset.UTC;
        };
    }
}
