package org.regionwire.enrichment.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.regionwire.enrichment.text.ArticleText;
import org.regionwire.enrichment.text.Passage;
import org.regionwire.enrichment.text.Scan;

/**
 * Finds dates and spans: 2023年3月, 12月11日, 今年1至10月份, 2023—2026年, 昨日. What the text leaves out is
 * completed from the issue date alone; without one it stays out, and words such as 今年 give no date.
 */
public final class DateReader {
    private static final String NUMBER = "[0-9０-９]{1,2}";
    private static final String YEAR = "[0-9０-９]{4}|[一二][〇零○一二三四五六七八九]{3}";
    private static final String TO = "\\s*(?:至|到|—{1,2}|-|–|~|～)\\s*";

    /** What a date begins with: a digit or one of a few words. */
    private static final String FIRST = "0123456789０１２３４５６７８９一二今去明昨前";

    private static final String NOT_BEHIND = "(?<![0-9０-９.第])";

    private static final Pattern DATE =
            Pattern.compile(
                    Stream.of(
                                    "(?<fromYear>" + YEAR + ")年?" + TO + "(?<toYear>" + YEAR + ")年",
                                    "(?:(?<yearOfSpan>"
                                            + YEAR
                                            + "|今|去|明)年)?(?<fromMonth>"
                                            + NUMBER
                                            + ")月?份?"
                                            + TO
                                            + "(?<toMonth>"
                                            + NUMBER
                                            + ")月份?(?!"
                                            + NUMBER
                                            + "日)",
                                    "(?:(?<year>"
                                            + YEAR
                                            + "|今|去|明)年)?(?<month>"
                                            + NUMBER
                                            + ")月(?<day>"
                                            + NUMBER
                                            + ")日(?:"
                                            + TO
                                            + "(?<lastDay>"
                                            + NUMBER
                                            + ")日)?",
                                    "(?:(?<yearOfMonth>"
                                            + YEAR
                                            + "|今|去|明)年)?(?<onlyMonth>"
                                            + NUMBER
                                            + ")月(?:份|底|初|中旬|上旬|下旬)?(?![0-9个])",
                                    "(?<onlyYear>" + YEAR + ")年(?!级|版|间|期)",
                                    "(?<wordYear>今|去|明)年",
                                    "(?<onlyDay>" + NUMBER + ")日(?!内|均|游|龄|元)",
                                    "(?<wordDay>今天|今日|昨天|昨日|明天|明日|前天)")
                            .map(each -> "(?:" + each + ")")
                            .collect(Collectors.joining("|", NOT_BEHIND + "(?:", ")")));

    private static final Scan DATES = new Scan(DATE, FIRST);

    public List<DateMention> read(ArticleText article) {
        var dates = new ArrayList<DateMention>();
        var calendar = new IssueCalendar(article.issueDate());
        for (var passage : article.passages()) {
            var finds = DATES.in(passage.text());
            while (finds.find()) {
                add(dates, calendar, passage, finds.matcher());
            }
        }
        return List.copyOf(dates);
    }

    private static void add(
            List<DateMention> dates, IssueCalendar calendar, Passage passage, MatchResult match) {
        var value = value(calendar, match);
        if (value != null) {
            dates.add(new DateMention(value.text(), value.resolved(), passage.mention(match)));
        }
    }

    private static @Nullable DateValue value(IssueCalendar calendar, MatchResult match) {
        if (match.group("fromYear") != null) {
            return DateValue.span(match.group("fromYear"), match.group("toYear"));
        }
        if (match.group("fromMonth") != null) {
            var from = calendar.month(match.group("yearOfSpan"), match.group("fromMonth"));
            var to = calendar.month(match.group("yearOfSpan"), match.group("toMonth"));
            return from == null || to == null ? null : from.to(to);
        }
        if (match.group("day") != null) {
            var day = calendar.day(match.group("year"), match.group("month"), match.group("day"));
            var last = match.group("lastDay");
            var end =
                    last == null
                            ? null
                            : calendar.day(match.group("year"), match.group("month"), last);
            return day == null || end == null ? day : day.to(end);
        }
        if (match.group("onlyMonth") != null) {
            return calendar.month(match.group("yearOfMonth"), match.group("onlyMonth"));
        }
        if (match.group("onlyYear") != null) {
            return DateValue.year(match.group("onlyYear"));
        }
        if (match.group("wordYear") != null) {
            return calendar.year(match.group("wordYear"));
        }
        return match.group("onlyDay") != null
                ? calendar.dayOfMonth(match.group("onlyDay"))
                : calendar.wordDay(match.group("wordDay"));
    }
}
