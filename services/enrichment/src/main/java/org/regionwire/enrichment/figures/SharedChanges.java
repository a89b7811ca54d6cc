package org.regionwire.enrichment.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Gives the amounts of a sentence their changes where it tells those together: 接待游客3500万人次,收入210亿元,
 * 分别增长12.3%和15.6%.
 */
final class SharedChanges {
    private static final String SHARE = "[0-9０-９]{1,6}(?:[.．][0-9０-９]{1,6})?[%％]";

    private static final Pattern SHARED =
            Pattern.compile(
                    "分别(?:同比|环比|比上年|较上年|比去年|较去年)?(?<way>增长|增加|上升|提高|增|下降|减少|降低|回落|降|减)(?:了|达|为|约)?"
                            + "(?<shares>%s(?:、%s){0,6}(?:和|及|与|、)%s)"
                                    .formatted(SHARE, SHARE, SHARE));

    private static final Pattern BETWEEN = Pattern.compile("[%％][和及与、]?");

    private SharedChanges() {}

    /** The figures of one text, in order, without the shares that became changes. */
    static List<Figure> of(String text, List<Figure> figures) {
        if (!text.contains("分别")) {
            return figures;
        }
        var changed = new ArrayList<>(figures);
        SHARED.matcher(text).results().forEach(match -> change(text, match, changed));
        return changed;
    }

    private static void change(String text, MatchResult match, List<Figure> figures) {
        var changes = changes(match);
        var sentence = text.lastIndexOf('。', match.start()) + 1;
        var amounts =
                figures.stream()
                        .filter(each -> within(each, sentence, match.start()))
                        .filter(each -> !each.unit().equals("%"))
                        .toList();
        if (amounts.size() < changes.size()) {
            return;
        }
        var first = amounts.size() - changes.size();
        for (var at = 0; at < changes.size(); at++) {
            var amount = amounts.get(first + at);
            figures.set(figures.indexOf(amount), amount.changedBy(changes.get(at)));
        }
        figures.removeIf(each -> within(each, match.start(), match.end()));
    }

    private static boolean within(Figure figure, int from, int to) {
        return figure.mention().start() >= from && figure.mention().end() <= to;
    }

    private static List<BigDecimal> changes(MatchResult match) {
        var falls = FigureReader.falls(match.group("way"));
        return Arrays.stream(BETWEEN.split(match.group("shares")))
                .map(ChineseNumber::of)
                .map(share -> share.movePointLeft(2))
                .map(share -> falls ? share.negate() : share)
                .toList();
    }
}
