package org.regionwire.enrichment.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.regionwire.enrichment.text.ArticleText;
import org.regionwire.enrichment.text.Passage;
import org.regionwire.enrichment.text.Scan;
import org.regionwire.wordlists.ModuleLists;

/**
 * Finds amounts: a number with a unit, its bound (3000万元以上), its period (今年1至10月份) and its change
 * (同比增长9.8%). A share that only says how the amount before it changed becomes that amount's change.
 * Dates and bare numbers are no amounts.
 */
public final class FigureReader {
    private static final String AMOUNT =
            "(?<before>%s)?"
                    + "(?<![0-9０-９.．一二三四五六七八九十百千万亿第])(?<!前(?=[0-9]{1,2}个月))"
                    + "(?:(?<percent>百分之"
                    + ChineseNumber.PATTERN
                    + ")|(?<number>"
                    + ChineseNumber.PATTERN
                    + ")(?<more>多|余|来)?\\s?(?<unit>"
                    + "%s))"
                    + "(?<after>%s)?";

    /** What a number begins with, or its share: 百分之. */
    private static final String FIRST = "0123456789０１２３４５６７８９一二两三四五六七八九十百千万亿零〇";

    private static final Scan PERIODS =
            new Scan(
                    Pattern.compile(
                            "(?:今年|去年|明年|[0-9０-９]{4}年|当年)?(?:[0-9０-９]{1,2}月?(?:份)?(?:至|到|—|-)[0-9０-９]{1,2}月份?|前[0-9０-９]{1,2}个月|上半年|下半年|前三季度"
                                    + "|[一二三四]季度|第[一二三四]季度|全年|[0-9０-９]{1,2}月份|[0-9０-９]{1,2}月(?![0-9０-９]))|今年(?:以来)?|去年|[0-9０-９]{4}年|年均|月均|日均|每年|每月|每天"),
                    "0123456789０１２３４５６７８９今去明当前上下一二三四第全年月日每");

    private static final String COMPARED =
            "^[,，、;；(（]?(?:同比|环比|比上年同期|比上年|比去年同期|比去年|较上年同期|较上年|较去年同期|较去年|年均)?"
                    + "%s(?:了|达|为|约|幅度为)?$";

    private static final int PERIOD_WINDOW = 80;
    private static final int CHANGE_WINDOW = 16;

    private final Scan amounts;
    private final Bounds bounds;
    private final Changes changes;
    private final Pattern compared;
    private final SharedChanges sharedChanges;

    public FigureReader(ModuleLists lists) {
        this.bounds = new Bounds(lists);
        this.changes = new Changes(lists);
        this.compared = Pattern.compile(COMPARED.formatted(changes.group()));
        this.sharedChanges = new SharedChanges(changes, lists);
        var units = lists.alternatives("figures/units.txt");
        this.amounts =
                new Scan(
                        Pattern.compile(AMOUNT.formatted(bounds.before(), units, bounds.behind())),
                        FIRST + bounds.first());
    }

    public List<Figure> read(ArticleText article) {
        var figures = new ArrayList<Figure>();
        for (var passage : article.passages()) {
            figures.addAll(sharedChanges.of(passage.text(), read(passage)));
        }
        return List.copyOf(figures);
    }

    private List<Figure> read(Passage passage) {
        var figures = new ArrayList<Figure>();
        var text = passage.text();
        var finds = amounts.in(text);
        var matcher = finds.matcher();
        @Nullable Figure last = null;
        var end = 0;
        while (finds.find()) {
            if (noAmount(matcher)) {
                continue;
            }
            var from = Math.max(end, matcher.start() - CHANGE_WINDOW);
            var change = change(text.substring(from, matcher.start()), matcher);
            if (change != null && last != null && from == end && last.change() == null) {
                last = last.changedBy(change);
                figures.set(figures.size() - 1, last);
            } else {
                last = figure(passage, matcher, change);
                figures.add(last);
            }
            end = matcher.end();
        }
        return figures;
    }

    private Figure figure(Passage passage, Matcher matcher, @Nullable BigDecimal change) {
        var start = matcher.start(matcher.group("percent") == null ? "number" : "percent");
        return new Figure(
                value(matcher),
                unit(matcher),
                period(passage.text(), start),
                change,
                bounds.of(matcher.group("before"), matcher.group("more"), matcher.group("after")),
                passage.mention(start, matcher.end()));
    }

    /**
     * 2023年 and 二〇二三年 are dates, and 一个, 这一次 or 三五个 count nothing. Spelled digits count before a
     * unit of measure only: 一二〇公里, but 三〇一所 is a name.
     */
    private static boolean noAmount(Matcher matcher) {
        var number = matcher.group("number");
        if (number == null) {
            return ChineseNumber.guessed(percentage(matcher));
        }
        var unit = unit(matcher);
        if (!Character.isDigit(number.charAt(0))) {
            return !ChineseNumber.countable(number)
                    && !(ChineseNumber.spelled(number) && unit.length() > 1);
        }
        return unit.equals("年") && number.length() == 4;
    }

    private static BigDecimal value(Matcher matcher) {
        var number = matcher.group("number");
        return ChineseNumber.of(number == null ? percentage(matcher) : number);
    }

    private static String percentage(Matcher matcher) {
        return matcher.group("percent").substring("百分之".length());
    }

    private static String unit(Matcher matcher) {
        var unit = matcher.group("unit");
        return unit == null || unit.equals("％") ? "%" : unit;
    }

    private @Nullable BigDecimal change(String gap, Matcher matcher) {
        if (!unit(matcher).equals("%")) {
            return null;
        }
        var cut =
                Math.max(
                        Math.max(gap.lastIndexOf(','), gap.lastIndexOf('，')),
                        Math.max(gap.lastIndexOf('('), gap.lastIndexOf('（')));
        var clause = compared.matcher(cut < 0 ? gap : gap.substring(cut));
        if (!clause.find()) {
            return null;
        }
        return changes.fraction(clause.group("way"), value(matcher));
    }

    /** The nearest period before the amount in its sentence. */
    private static @Nullable String period(String text, int at) {
        var from = Math.max(0, at - PERIOD_WINDOW);
        var window = text.substring(from, at);
        var sentence = Math.max(window.lastIndexOf('。'), window.lastIndexOf('\n')) + 1;
        var periods = PERIODS.in(window.substring(sentence));
        @Nullable String nearest = null;
        while (periods.find()) {
            nearest = periods.matcher().group();
        }
        return nearest;
    }
}
