package org.regionwire.enrichment.dates;

import java.time.LocalDate;
import java.time.Month;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Completes partial dates as a reader of that day's paper would. Answers null for what is no date
 * or cannot be known.
 */
final class IssueCalendar {
    /** News announces some weeks ahead; what would be later than that is last year's. */
    private static final int AHEAD_DAYS = 90;

    private static final int LEAP_YEAR = 2000;

    private final @Nullable LocalDate issue;

    IssueCalendar(@Nullable LocalDate issue) {
        this.issue = issue;
    }

    @Nullable DateValue year(@Nullable String word) {
        if (issue == null || word == null) {
            return null;
        }
        var shift = word.equals("今") ? 0 : word.equals("去") ? -1 : 1;
        return new DateValue(String.valueOf(issue.getYear() + shift), true);
    }

    /** Month with its year as digits, as 今, 去, 明, or without one. */
    @Nullable DateValue month(@Nullable String year, String month) {
        var number = DateValue.number(month);
        if (number < 1 || number > 12) {
            return null;
        }
        var known = yearOf(year);
        if (known != null) {
            return new DateValue(known.text() + "-%02d".formatted(number), known.resolved());
        }
        if (issue == null || year != null) {
            return new DateValue("--%02d".formatted(number), false);
        }
        var nearest = nearest(number, 1);
        return new DateValue("%tY-%<tm".formatted(Objects.requireNonNull(nearest)), true);
    }

    /** Day with its month and perhaps year. */
    @Nullable DateValue day(@Nullable String year, String month, String day) {
        var m = DateValue.number(month);
        var d = DateValue.number(day);
        if (m < 1 || m > 12 || d < 1 || d > Month.of(m).length(true)) {
            return null;
        }
        var known = yearOf(year);
        if (known != null) {
            return new DateValue(known.text() + "-%02d-%02d".formatted(m, d), known.resolved());
        }
        var nearest = year == null ? nearest(m, d) : null;
        return nearest == null
                ? new DateValue("--%02d-%02d".formatted(m, d), false)
                : new DateValue(nearest.toString(), true);
    }

    /** 11日: the last such day up to the issue, or ---11. */
    @Nullable DateValue dayOfMonth(String day) {
        var d = DateValue.number(day);
        if (d < 1 || d > 31) {
            return null;
        }
        if (issue == null) {
            return new DateValue("---%02d".formatted(d), false);
        }
        var month = d <= issue.getDayOfMonth() ? issue : issue.minusMonths(1);
        return d > month.lengthOfMonth()
                ? new DateValue("---%02d".formatted(d), false)
                : new DateValue(month.withDayOfMonth(d).toString(), true);
    }

    @Nullable DateValue wordDay(String word) {
        if (issue == null) {
            return null;
        }
        var shift =
                word.startsWith("今")
                        ? 0
                        : word.startsWith("昨") ? -1 : word.startsWith("前") ? -2 : 1;
        return new DateValue(issue.plusDays(shift).toString(), true);
    }

    private @Nullable DateValue yearOf(@Nullable String year) {
        return year == null || year.length() == 4
                ? (year == null ? null : DateValue.year(year))
                : year(year);
    }

    private @Nullable LocalDate nearest(int month, int day) {
        if (issue == null) {
            return null;
        }
        var inLeapYear = LocalDate.of(LEAP_YEAR, month, day);
        var latest = issue.plusDays(AHEAD_DAYS);
        return Stream.of(1, 0, -1)
                .map(shift -> inLeapYear.withYear(latest.getYear() + shift))
                .filter(date -> !date.isAfter(latest) && date.getDayOfMonth() == day)
                .findFirst()
                .orElse(null);
    }
}
