package org.regionwire.ingest.cutting;

import java.util.regex.Pattern;

/** What a block looks like by itself, before its neighbours are asked. */
enum Look {
    /** Editors, page numbers, mastheads, jumps: furniture wherever it stands. */
    FURNITURE,
    /** Reporters and their names, nothing else. */
    REPORTERS,
    /** A bare name or names: a byline below a headline, else a line of something. */
    NAMES,
    /**
     * Brackets and nothing else: a signature, a note on the author; or who signs a notice, and its
     * date.
     */
    SIGNATURE,
    /** The credit of a photo, nothing else. */
    CREDIT,
    /** A caption with its credit, or one that says so. */
    CAPTION,
    /** A paragraph that begins with a dateline. */
    OPENING,
    /** A short line that ends no sentence: headline, section heading, column name, verse, row. */
    TITLE,
    /** A kicker by its form: it ends in a dash. */
    KICKER,
    /** A subhead by its form: it begins with a dash. */
    SUBHEAD,
    /** A line of a table; its neighbours say so. */
    ROW,
    /** A short line with the mark of a list: {@code 一、…}, {@code 1. …}, {@code ●…}. */
    ITEM,
    /** {@code 图片:}, above a caption. */
    LABEL,
    /** Stars and the like. */
    RULE,
    /** Sentences. */
    PROSE;

    private static final int LONGEST_TITLE = 48;
    private static final int LONGEST_CRY = 14;
    private static final Pattern ITEM_MARK =
            Pattern.compile(
                    "^(?:[一二三四五六七八九十]{1,3}[、.]|\\([一二三四五六七八九十0-9]{1,3}\\)|\\d{1,2}[、.·](?!\\d)"
                            + "|第[一二三四五六七八九十]+[,章节条:]|其[一二三四五六][,:]|[一二三四五六]是"
                            + "|[●▲■◆★△○□◇※•▶])");
    private static final Pattern DETAIL =
            Pattern.compile(
                    "^\\p{IsHan}{0,6}(?:电话|热线|邮编|邮箱|地址|地点|时间|家属|联系人|传真|网址|账号|票价|售价)(?:[:]|(?=[0-9]))");
    private static final Pattern LABELLED = Pattern.compile("^\\(?(?:图片?|照片|附图)[:;]?\\)?$");
    private static final Pattern RULED = Pattern.compile("^[*＊—…·.☆★\\-=_ 　]+$");
    private static final Pattern SIGNED =
            Pattern.compile(
                    "^(?:[^,。;:]{2,30} ?)?(?:(?:\\d{4}|[一二三四五六七八九○〇零]{4})年)?"
                            + " ?(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月"
                            + " ?(?:\\d{1,2}|[一二三四五六七八九十]{1,3})日$");
    private static final Pattern STOPS = Pattern.compile("[。;]|[!?…][”’』]?[(]|[!?](?=[^”’』》)!?—])");
    private static final Pattern PICTURE =
            Pattern.compile(
                    "[(](?:附?图片?[^()]{0,6}|图|[^()]{0,4}(?:画|篆刻|书法|摄影|版画|漫画|速写|剪纸|木刻|雕塑|诗|词|歌词|小说|散文|随笔|外[一二三]首))[)]$");

    static Look of(String plain) {
        if (Furniture.isAlways(plain)) {
            return FURNITURE;
        }
        if (LABELLED.matcher(plain).matches()) {
            return LABEL;
        }
        if (RULED.matcher(plain).matches()) {
            return RULE;
        }
        if (Dateline.of(plain) != null) {
            return OPENING;
        }
        if (Caption.isCredit(plain)) {
            return CREDIT;
        }
        if (Byline.isReporters(plain) || Byline.isMarked(plain)) {
            return REPORTERS;
        }
        if (isPictured(plain) && plain.length() <= LONGEST_TITLE) {
            return TITLE;
        }
        if (Caption.isCaption(plain)) {
            return CAPTION;
        }
        if (plain.startsWith("(")
                && plain.endsWith(")")
                && plain.length() <= 60
                && plain.indexOf('(', 1) < 0) {
            return SIGNATURE;
        }
        if (SIGNED.matcher(plain).matches()) {
            return SIGNATURE;
        }
        if (Byline.isReader(plain)) {
            return SIGNATURE;
        }
        if (Byline.isNames(plain)) {
            return NAMES;
        }
        return line(plain);
    }

    /** A paragraph that goes on with a list: {@code 2、…}, {@code ▲…}. */
    static boolean isListed(String plain) {
        return ITEM_MARK.matcher(plain).find();
    }

    /** {@code (附图片2张)}, {@code (中国画)}: headlines say so, nothing else does. */
    static boolean isPictured(String plain) {
        return plain.endsWith(")") && PICTURE.matcher(plain).find();
    }

    /** {@code (图片)}, {@code (中国画)}, {@code 图片新闻}: pictures are all there is. */
    static boolean isPicture(String plain) {
        return plain.startsWith("图片") || (isPictured(plain) && plain.indexOf("(附") < 0);
    }

    private static Look line(String plain) {
        if (plain.length() > LONGEST_TITLE
                || STOPS.matcher(plain).find()
                || isSpeech(plain)
                || commas(plain) > 2) {
            return PROSE;
        }
        char last = plain.charAt(plain.length() - 1);
        if (last == '!' && plain.length() > LONGEST_CRY) {
            return PROSE;
        }
        if (ITEM_MARK.matcher(plain).find() || DETAIL.matcher(plain).find()) {
            return ITEM;
        }
        if (plain.startsWith("——")) {
            return SUBHEAD;
        }
        if (plain.endsWith("——")) {
            return KICKER;
        }
        if (last == ',' || last == '、' || last == ':') {
            return PROSE;
        }
        return TITLE;
    }

    private static int commas(String plain) {
        return (int) plain.chars().filter(c -> c == ',').count();
    }

    private static boolean isSpeech(String plain) {
        char first = plain.charAt(0);
        char last = plain.charAt(plain.length() - 1);
        return ((first == '“' && last == '”') || (first == '『' && last == '』'))
                && plain.length() > 2
                && "。!?,…".indexOf(plain.charAt(plain.length() - 2)) >= 0;
    }
}
