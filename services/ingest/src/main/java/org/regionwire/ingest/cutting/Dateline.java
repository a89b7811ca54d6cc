package org.regionwire.ingest.cutting;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The head of an agency's or reporter's text: {@code 新华社北京、上海12月11日电(记者X)}, {@code 本报讯}.
 *
 * @param agency who reports
 * @param place as printed, {@code null} where none is
 * @param date {@code --12-11}, {@code ---11} where the month is not printed either, or {@code null}
 * @param reporters as printed in the brackets, or {@code null}
 */
record Dateline(
        String agency,
        @Nullable String place,
        @Nullable String date,
        @Nullable String reporters,
        List<String> names) {

    private static final String DAY =
            "(?:(?<month>\\d{1,2}|[一二三四五六七八九十]{1,2})月)?(?<day>\\d{1,2}|[一二三四五六七八九十]{1,3})日";
    private static final String WHO =
            "[(](?<by>[^()]{2,60})[)]|[ ]?(?<said>[\\p{IsHan} 、]{0,8}记者[\\p{IsHan}"
                    + " 、]{2,30}?)(?:报道)[:,]";
    private static final Pattern HEAD =
            Pattern.compile(
                    "^据?(?<agency>本报|本刊|本台|本网|新华社|中新社|[\\p{IsHan}]{1,6}(?:社|日报|晚报|时报|都市报|商报|网))"
                            + "(?<place>[\\p{IsHan}、· ]{0,16}?)"
                            + "(?:"
                            + DAY
                            + ")?[ ]?(?:专)?(?:电|讯)[ ]?"
                            + "(?:"
                            + WHO
                            + ")?");
    private static final Pattern TAIL =
            Pattern.compile(
                    "(?<agency>本报|新华社|中新社)(?<place>[\\p{IsHan}、·]{0,16}?)"
                            + DAY
                            + "(?:专)?(?:电|讯)$");

    static @Nullable Dateline of(String plain) {
        Matcher head = HEAD.matcher(plain);
        return head.find() && (head.group("day") != null || isBare(head)) ? from(head, true) : null;
    }

    /** A dateline in the brackets at the end: {@code (本报突尼斯1月6日电)}. */
    static @Nullable Dateline ofTail(String tail) {
        Matcher matcher = TAIL.matcher(tail);
        return matcher.find() ? from(matcher, false) : null;
    }

    /** {@code 本报讯}: without a date only the short forms count, else 社…电 matches words of prose. */
    private static boolean isBare(Matcher head) {
        return head.group("place").isBlank() && head.group("agency").matches("本[报刊台网]|新华社|中新社");
    }

    private static Dateline from(Matcher m, boolean whole) {
        String by = whole ? m.group("by") != null ? m.group("by") : m.group("said") : null;
        String place = m.group("place").strip();
        return new Dateline(
                m.group("agency"),
                place.isEmpty() ? null : place,
                Dates.partial(m.group("month"), m.group("day")),
                by,
                by == null ? List.of() : Byline.names(by));
    }
}
