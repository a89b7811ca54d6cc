package org.regionwire.ingest.cutting;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as newspapers print them, without the year that they leave out. */
final class Dates {
    private static final Pattern START =
            Pattern.compile("^[▲△↑←→↓]?[ ]?(?:\\d{4}年)?(\\d{1,2})月(\\d{1,2})日");
    private static final String DIGITS = "十一二三四五六七八九";

    private Dates() {}

    /** {@code --12-11}, {@code ---11}, or {@code null} for no or an impossible date. */
    static @Nullable String partial(@Nullable String month, @Nullable String day) {
        int d = number(day);
        int m = number(month);
        if (d < 1 || d > 31 || m > 12 || (month != null && m < 1)) {
            return null;
        }
        return month == null ? "---%02d".formatted(d) : "--%02d-%02d".formatted(m, d);
    }

    /** Date that a text, such as a caption, begins with. */
    static @Nullable String leading(String plain) {
        Matcher start = START.matcher(plain);
        return start.find() ? partial(start.group(1), start.group(2)) : null;
    }

    private static int number(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return 0;
        }
        if (Character.isDigit(text.charAt(0))) {
            return Integer.parseInt(text);
        }
        int ten = text.indexOf('十');
        if (ten < 0) {
            return text.length() == 1 ? DIGITS.indexOf(text) : 0;
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(text.charAt(0));
        int ones = ten == text.length() - 1 ? 0 : DIGITS.indexOf(text.charAt(text.length() - 1));
        return tens * 10 + ones;
    }
}
