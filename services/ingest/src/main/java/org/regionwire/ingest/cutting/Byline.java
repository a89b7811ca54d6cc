package org.regionwire.ingest.cutting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines and tails that say who wrote: {@code 本报记者 X}, {@code X日报记者 Y 通讯员 Z}, a bare name, {@code (X
 * Y)}.
 */
final class Byline {
    private static final int LONGEST = 60;
    private static final String ROLE =
            "(?:首席|特约|特派|实习|见习|全媒体|融媒体|驻[\\p{IsHan}]{1,8}?)?"
                    + "(?:记者|通讯员|评论员|实习生|撰稿人|观察员|编译|采写|撰文|口述|整理|摄影报道|摄影|文字|文/图|图/文)";
    private static final Pattern ROLES =
            Pattern.compile("(?:[\\p{IsHan}·]{0,14}?)" + ROLE + "(?:[:/]|(?=[ \\p{IsHan}])|$)");
    private static final Pattern REPORTER =
            Pattern.compile(
                    "^[(]?(?:(?:文/图|图/文|文|图)[ /:])?(?:[\\p{IsHan}·]{0,14}?)"
                            + "(?:记者|通讯员|评论员|实习生|撰稿人|观察员)(?:[: ]|(?=\\p{IsHan})|$)");
    private static final Pattern GUEST =
            Pattern.compile(
                    "^\\p{IsHan}{2,20}"
                            + "(?:主席|行长|书记|部长|[省市县区州厅局司处院校会厂社所站]长|秘书长|主任|教授|研究员|院士|总经理|经理|董事长|总裁"
                            + "|导演|委员|代表|主编|工程师|大使|司令员|政委|作家|演员|总监|顾问)"
                            + " ?(\\p{IsHan}{2,3})$");
    private static final Pattern STAFF =
            Pattern.compile(
                    "^(?:(?:本[报刊台网]|新华社|中新社|人民日报|光明日报|经济日报).{0,8}|特约|)(?:记者|通讯员|评论员|观察员|实习生).{0,10}$");
    private static final Pattern READER =
            Pattern.compile("^(?:一?[读网]者|网友|市民|居民|村民|家长|学生)[: ]*([\\p{IsHan} ]{2,8})$");
    private static final Pattern SENTENCE = Pattern.compile("[,。;!?“”《》…]|—");
    private static final Pattern TAIL = Pattern.compile("[。!?”…』][ ]*\\(([^()]{2,30})\\)$");
    private static final Pattern WHOLE = Pattern.compile("^\\(([^()]{2,60})\\)$");

    private static final Pattern MARK = Pattern.compile("^[■□◆◇●○◎▲△▼☆★※•][ ]?");
    private static final Pattern BRACKETS = Pattern.compile("[()]");
    private static final Pattern PARTS = Pattern.compile("[\n:]");

    private Byline() {}

    /** A block that is nothing but reporters and their names. */
    static boolean isReporters(String plain) {
        if (plain.length() > LONGEST
                || SENTENCE.matcher(plain).find()
                || !REPORTER.matcher(plain).find()) {
            return false;
        }
        List<String> names = names(plain);
        return Names.areLikely(names)
                || STAFF.matcher(plain).find()
                || (plain.indexOf(' ') > 0 && !names.isEmpty());
    }

    /** A name behind a mark, {@code □ 沈知远}: such a line is a byline wherever it stands. */
    static boolean isMarked(String plain) {
        String bare = withoutMark(plain);
        return bare.length() < plain.length() && (isReporters(bare) || isNames(bare));
    }

    private static String withoutMark(String plain) {
        return MARK.matcher(plain).replaceFirst("");
    }

    /** Who signs a letter: {@code 读者 钱秀兰}. */
    static boolean isReader(String plain) {
        Matcher reader = READER.matcher(plain);
        return reader.matches() && Names.areLikely(Names.parse(reader.group(1)));
    }

    /** Post and name, as guests sign: {@code 某某县县长刘青禾}. */
    static boolean isGuest(String plain) {
        return !guest(plain).isEmpty();
    }

    /** The name of a guest; empty where the line is not a guest's. */
    static String guest(String plain) {
        Matcher guest = GUEST.matcher(plain);
        return guest.matches() && Names.isLikely(guest.group(1)) ? guest.group(1) : "";
    }

    /** A block of bare names: {@code 龙思远}, {@code 杨河柳张小川}. */
    static boolean isNames(String plain) {
        if (plain.length() < 2 || plain.length() > 20) {
            return false;
        }
        List<String> names = Names.parse(plain);
        boolean run = names.size() > 1 && plain.indexOf(' ') < 0 && plain.indexOf('、') < 0;
        return Names.areLikely(names)
                && (!run || Names.areCommon(names))
                && names.stream().allMatch(name -> name.length() <= 4 || plain.length() <= 8);
    }

    /**
     * What stands in brackets at the end of a paragraph or as a block of its own; empty if there is
     * none.
     */
    static String tail(String plain) {
        Matcher whole = WHOLE.matcher(plain);
        if (whole.matches()) {
            return whole.group(1);
        }
        Matcher tail = TAIL.matcher(plain);
        return plain.length() > 3 && tail.find(Math.max(0, plain.length() - 40))
                ? tail.group(1)
                : "";
    }

    /** Names without roles and padding, in printed order. */
    static List<String> names(String plain) {
        var names = new LinkedHashSet<String>();
        String bare = withoutMark(plain);
        int longest = ROLES.matcher(bare).find() ? Names.LONGEST_NAME : Names.LONGEST_PEN_NAME;
        String parts = ROLES.matcher(BRACKETS.matcher(bare).replaceAll(" ")).replaceAll("\n");
        for (String part : PARTS.split(parts, 0)) {
            names.addAll(Names.parse(part.strip(), longest));
        }
        return new ArrayList<>(names);
    }
}
