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
            "(?<before>不超过|不高于|不足|至多|低于|近|超过|超|逾|突破|不少于|不低于|至少|多达|高达)?"
                    + "(?<![0-9０-９.．一二三四五六七八九十百千万亿第])(?<!前(?=[0-9]{1,2}个月))"
                    + "(?:(?<percent>百分之"
                    + ChineseNumber.PATTERN
                    + ")|(?<number>"
                    + ChineseNumber.PATTERN
                    + ")(?<more>多|余|来)?\\s?(?<unit>"
                    + "%s))"
                    + "(?<after>以上|以下|以内|之多|之内|左右)?";

    /** What an amount begins with: a number or its bound. */
    private static final String FIRST = "0123456789０１２３４５６７８９一二两三四五六七八九十百千万亿零〇不至多低近超逾突高";

    private static final Scan PERIODS =
            new Scan(
                    Pattern.compile(
                            "(?:今年|去年|明年|[0-9０-９]{4}年|当年)?(?:[0-9０-９]{1,2}月?(?:份)?(?:至|到|—|-)[0-9０-９]{1,2}月份?|前[0-9０-９]{1,2}个月|上半年|下半年|前三季度"
                                    + "|[一二三四]季度|第[一二三四]季度|全年|[0-9０-９]{1,2}月份|[0-9０-９]{1,2}月(?![0-9０-９]))|今年(?:以来)?|去年|[0-9０-９]{4}年|年均|月均|日均|每年|每月|每天"),
                    "0123456789０１２３４５６７８９今去明当前上下一二三四第全年月日每");

    private static final Pattern COMPARED =
            Pattern.compile(
                    "^[,，、;；(（]?(?:同比|环比|比上年同期|比上年|比去年同期|比去年|较上年同期|较上年|较去年同期|较去年|年均)?"
                            + "(?<way>增长|增加|上升|提高|增幅|增|下降|减少|降低|回落|降|减)(?:了|达|为|约|幅度为)?$");

    private static final int PERIOD_WINDOW = 80;
    private static final int CHANGE_WINDOW = 16;

    private final Scan amounts;
    private final SharedChanges sharedChanges;

    public FigureReader(ModuleLists lists) {
        this.sharedChanges = new SharedChanges(lists);
        this.amounts =
                new Scan(
                        Pattern.compile(AMOUNT.formatted(lists.alternatives("figures/units.txt"))),
                        FIRST);
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

    private static Figure figure(Passage passage, Matcher matcher, @Nullable BigDecimal change) {
        var start = matcher.start(matcher.group("percent") == null ? "number" : "percent");
        return new Figure(
                value(matcher),
                unit(matcher),
                period(passage.text(), start),
                change,
                Bounds.of(matcher.group("before"), matcher.group("more"), matcher.group("after")),
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

    private static @Nullable BigDecimal change(String gap, Matcher matcher) {
        if (!unit(matcher).equals("%")) {
            return null;
        }
        var cut =
                Math.max(
                        Math.max(gap.lastIndexOf(','), gap.lastIndexOf('，')),
                        Math.max(gap.lastIndexOf('('), gap.lastIndexOf('（')));
        var clause = COMPARED.matcher(cut < 0 ? gap : gap.substring(cut));
        if (!clause.find()) {
            return null;
        }
        var fraction = value(matcher).movePointLeft(2);
        return falls(clause.group("way")) ? fraction.negate() : fraction;
    }

    static boolean falls(String way) {
        return "下降减少降低回落".contains(way);
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
