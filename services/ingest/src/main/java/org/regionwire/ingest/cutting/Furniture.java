package org.regionwire.ingest.cutting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Lines of the page that belong to no article. */
final class Furniture {
    private static final int LONGEST_COLUMN = 14;
    private static final int SHORT_COLUMN = 6;
    private static final String EDITOR =
            "(?:(?:本版|责任|执行|值班|版面|美术|视觉|图片|见习|主任)?(?:编辑|责编|编审|美编)|主编|校对|检校|组版|统筹|版式设计|版式|制图|视觉设计|设计|策划|美术设计|编校)";
    private static final Pattern EDITORS =
            Pattern.compile(
                    "^"
                            + EDITOR
                            + "(?:[:/ ]|(?=[\\p{IsHan}]{2,4}$)).{1,20}(?:"
                            + EDITOR
                            + "[: ].{1,20})*$");
    private static final Pattern LINE =
            Pattern.compile(
                    "^(?:第?[0-9一二三四五六七八九十]{1,3}版|[A-D]\\d{1,2}版?(?: .{2,8})?"
                            + "|\\d{4}年\\d{1,2}月\\d{1,2}日 *(?:星期[一二三四五六日天]|第.{1,3}版).{0,16}"
                            + "|星期[一二三四五六日天]"
                            + "|\\([紧上下]?[转接][^()]{1,12}版[^()]{0,10}\\)"
                            + "|.{0,20}(?:主办|主管|承办)(?: .{0,20}(?:出版|报道))?"
                            + "|(?:国内统一(?:连续)?(?:刊号|出版物号)|邮发代号|ISSN|CN ?\\d).{0,30}"
                            + "|.{0,12}版权所有.{0,20})$");
    private static final int LONGEST_JUMP = 30;
    private static final Pattern JUMP_FROM = Pattern.compile("\\(上接[^()]{1,12}版[^()]{0,10}\\)");
    private static final Pattern JUMP_TO =
            Pattern.compile("\\([紧下]?[转接][^()]{1,12}版[^()]{0,10}\\)$");
    private static final Pattern SENTENCE = Pattern.compile("[,。;:!?“”《》()…0-9]|—");
    private static final Map<String, List<String>> WORDS = new TreeMap<>();

    static {
        for (String line : Lexicon.lines("standing-words.txt")) {
            List<String> words = new ArrayList<>(List.of(line.split(" ")));
            WORDS.put(words.removeFirst(), words);
        }
    }

    private Furniture() {}

    /**
     * A paragraph and the jumps at its ends, {@code (上接第一版)} and {@code (下转第三版)}, each by itself.
     */
    static List<String> withoutJumps(String text) {
        String plain = Block.fold(text);
        int tail = Math.max(0, plain.length() - LONGEST_JUMP);
        Matcher from = JUMP_FROM.matcher(plain).region(0, Math.min(plain.length(), LONGEST_JUMP));
        Matcher to = JUMP_TO.matcher(plain).region(tail, plain.length());
        int start = from.lookingAt() ? from.end() : 0;
        int end = to.find() && to.start() >= start ? to.start() : text.length();
        return Stream.of(text.substring(0, start), text.substring(start, end), text.substring(end))
                .map(Block::trim)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** Furniture wherever it stands. */
    static boolean isAlways(String plain) {
        return plain.length() <= 80
                && (EDITORS.matcher(plain).matches() || LINE.matcher(plain).matches());
    }

    /** Could be the name of a column or a banner, by its form alone. */
    static boolean mayBeColumn(Block block) {
        String plain = block.plain();
        return plain.length() >= 2
                && plain.length() <= LONGEST_COLUMN
                && !SENTENCE.matcher(plain).find();
    }

    /** Made of the words that columns and banners are made of. */
    static boolean isWordedAsColumn(Block block) {
        String plain = block.plain();
        boolean pictures = plain.equals("图片新闻");
        return mayBeColumn(block)
                && !pictures
                && ((plain.length() <= SHORT_COLUMN && endsIn("end", plain))
                        || endsIn("long", plain)
                        || words("any").stream().anyMatch(plain::contains));
    }

    /** What a column's name says of its articles. */
    static CutArticle.Kind kind(String column) {
        if (words("brief").stream().anyMatch(column::contains)) {
            return CutArticle.Kind.BRIEF;
        }
        if (words("notice").stream().anyMatch(column::endsWith)) {
            return CutArticle.Kind.NOTICE;
        }
        return words("opinion").stream().anyMatch(column::contains)
                ? CutArticle.Kind.OPINION
                : CutArticle.Kind.UNKNOWN;
    }

    private static boolean endsIn(String group, String plain) {
        return words(group).stream().anyMatch(plain::endsWith);
    }

    private static List<String> words(String group) {
        return WORDS.getOrDefault(group, List.of());
    }
}
