package org.regionwire.enrichment.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.regionwire.wordlists.ModuleLists;

/**
 * Gives the amounts of a sentence their changes where it tells those together: 接待游客3500万人次,收入210亿元,
 * 分别增长12.3%和15.6%.
 */
final class SharedChanges {
    private static final String SHARE = "[0-9０-９]{1,6}(?:[.．][0-9０-９]{1,6})?[%％]";

    private static final String COMPARED = "(?:同比|环比|[比较](?:上年|去年)(?:同期)?)?";

    private static final String SHARES =
            "(?<shares>%s(?:、%s){0,6}(?:和|及|与|、)%s)".formatted(SHARE, SHARE, SHARE);

    /** The amounts stand at most so far before. */
    private static final int WINDOW = 200;

    private static final Pattern BETWEEN = Pattern.compile("[%％][和及与、]?");

    /**
     * What stands between the last of the amounts and 分别; a noun says that it counts them: 2项指标.
     */
    private static final Pattern LAST_AMOUNT = Pattern.compile(COMPARED + "|.*[,，、;；:：()（）].*");

    private final Changes ways;
    private final Pattern shared;
    private final Set<String> timeUnits;

    SharedChanges(Changes ways, ModuleLists lists) {
        this.ways = ways;
        this.shared = Pattern.compile("分别" + COMPARED + ways.group() + "(?:了|达|为|约)?" + SHARES);
        this.timeUnits = lists.words("figures/time-units.txt");
    }

    /** The figures of one text, in order, without the shares that became changes; linear. */
    List<Figure> of(String text, List<Figure> figures) {
        if (!text.contains("分别")) {
            return figures;
        }
        var changed = new ArrayList<Figure>();
        var next = 0;
        for (var told : shared.matcher(text).results().toList()) {
            for (; next < figures.size() && startsBefore(figures.get(next), told.start()); next++) {
                changed.add(figures.get(next));
            }
            var given = change(text, told, changed);
            while (given && next < figures.size() && startsBefore(figures.get(next), told.end())) {
                next++;
            }
        }
        changed.addAll(figures.subList(next, figures.size()));
        return changed;
    }

    /**
     * Changes the last of these figures; false where the sentence has fewer amounts than shares.
     */
    private boolean change(String text, MatchResult told, List<Figure> figures) {
        var changes = changes(told);
        var window = Math.max(0, told.start() - WINDOW);
        var sentence = window + text.substring(window, told.start()).lastIndexOf('。') + 1;
        var amounts = new ArrayList<Integer>();
        for (var at = figures.size() - 1; at >= 0 && amounts.size() < changes.size(); at--) {
            if (startsBefore(figures.get(at), sentence)) {
                return false;
            }
            if (mayChange(figures.get(at), text, told.start())) {
                amounts.addFirst(at);
            }
        }
        for (var each = 0; each < amounts.size() && amounts.size() == changes.size(); each++) {
            figures.set(
                    amounts.get(each), figures.get(amounts.get(each)).changedBy(changes.get(each)));
        }
        return amounts.size() == changes.size();
    }

    /** Neither a share, nor a time, nor what only counts those that change. */
    private boolean mayChange(Figure figure, String text, int end) {
        return !figure.unit().equals("%")
                && !timeUnits.contains(figure.unit())
                && LAST_AMOUNT.matcher(text.substring(figure.mention().end(), end)).matches();
    }

    private static boolean startsBefore(Figure figure, int position) {
        return figure.mention().start() < position;
    }

    private List<BigDecimal> changes(MatchResult told) {
        return Arrays.stream(BETWEEN.split(told.group("shares")))
                .map(ChineseNumber::of)
                .map(share -> ways.fraction(told.group("way"), share))
                .toList();
    }
}
