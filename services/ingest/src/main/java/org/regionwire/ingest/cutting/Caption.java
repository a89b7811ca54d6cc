package org.regionwire.ingest.cutting;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Captions and their credits: {@code …。何华文摄(中经视觉)}, {@code (侯 亮 摄影报道)}, {@code 图为…}. */
final class Caption {
    private static final String AGENCY =
            "[\\p{IsHan}A-Za-z]{2,10}(?:视觉|影像|中国|图片|社|社发|图片社|供图|摄影|资料)";
    private static final Pattern CREDIT =
            Pattern.compile(
                    "(?:^|(?<=[。!?”』…. (:]))(?:(?<press>新华社|中新社)发 ?)?\\(?(?:压题照片|照片|题图|图片)?:? ?"
                            + "(?<by>[^,。;!?()“”:]{1,30}?) ?(?:摄影报道|摄影|影报道|文/图|图/文|供图|摄|图)"
                            + "(?: ?[(/ ]?(?<agency>"
                            + AGENCY
                            + ")\\)?)?\\)?。?$");
    private static final Pattern PRESS = Pattern.compile("^(新华社|中新社)(?:发|通讯员|记者)? ?");
    private static final Pattern SUPPLIED =
            Pattern.compile(
                    "\\((?:图片?|照片)?[由均]?[为]?(?<agency>[新中][华新]社发|本报资料照片|资料照片|资料图片|本报电视照片"
                            + "|[\\p{IsHan}]{2,4}(?:视觉|影像))[^()。]{0,12}\\)。?$");
    private static final Pattern LEAD =
            Pattern.compile("^[▲△↑←→↓]?[ ]?(?:[上下左右]?图(?:为|:)|[上下左右]图|照片为|压题照片|图[①-⑳0-9一二三四]?:)");

    private static final Pattern WHOLE =
            Pattern.compile("^\\([^()]{0,40}(?:摄|照片|社稿|社发)[^()]{0,20}\\)(?:\\([^()]{2,12}\\))?$");

    private static final Pattern AGENCY_SENDS = Pattern.compile("^(.{2,}社)发$");

    private Caption() {}

    static boolean isCredit(String plain) {
        if (WHOLE.matcher(plain).matches()) {
            return true;
        }
        return plain.length() <= 34
                && credit(plain) != null
                && photo(plain, plain).caption().isEmpty();
    }

    /** Begins as captions do: with a date, or by pointing at the picture. */
    static boolean opens(String plain) {
        return isCaption(plain) && (LEAD.matcher(plain).find() || Dates.leading(plain) != null);
    }

    static boolean hasCredit(String plain) {
        return credit(plain) != null;
    }

    static boolean isCaption(String plain) {
        return LEAD.matcher(plain).find() || credit(plain) != null;
    }

    /** The caption taken apart; its {@code caption} is the text before the credit. */
    static Photo photo(String text, String plain) {
        Matcher credit = credit(plain);
        if (credit == null) {
            return new Photo(text, null, null, text);
        }
        String by = credit.pattern() == CREDIT ? credit.group("by") : "";
        Matcher press = PRESS.matcher(by);
        String agency = credit.group("agency");
        if (agency == null && credit.pattern() == CREDIT) {
            agency = credit.group("press");
        }
        if (press.find()) {
            agency = agency == null ? press.group(1) : agency;
            by = by.substring(press.end());
        }
        List<String> names = Byline.names(by);
        return new Photo(
                Block.trim(text.substring(0, credit.start())),
                names.isEmpty() ? null : String.join(" ", names),
                agency == null ? null : AGENCY_SENDS.matcher(agency).replaceFirst("$1"),
                text);
    }

    private static @Nullable Matcher credit(String plain) {
        int from = Math.max(0, plain.length() - 60);
        Matcher credit = CREDIT.matcher(plain);
        if (credit.find(from) && isPerson(credit.group("by"))) {
            return credit;
        }
        Matcher supplied = SUPPLIED.matcher(plain);
        return supplied.find(from) ? supplied : null;
    }

    private static boolean isPerson(String by) {
        return !Byline.names(by).isEmpty() || by.contains("记者");
    }
}
