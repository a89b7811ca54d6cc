package org.regionwire.categorization.genre;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.regionwire.categorization.article.Article;
import org.regionwire.categorization.article.Field;
import org.regionwire.categorization.words.WordMatcher;
import org.regionwire.wordlists.ModuleLists;

/** Tells the genre from the shape of the text and its words, where the page did not say it. */
public final class GenreRules {
    private static final int LONGEST_CAPTION = 320;
    private static final int LONGEST_BRIEF = 120;
    private static final int VERSE = 16;
    private static final int FEWEST_VERSES = 6;

    /** So much of a text is read for its words. */
    private static final int READ = 2_000;

    /** News says when and from whom in its first sentences. */
    private static final int OPENING = 200;

    private static final int FEWEST_WORDS = 2;
    private static final int OPINION_HEADLINE_COUNTS = 2;

    private static final Pattern NOTICE =
            Pattern.compile("(公告|通告|启事|公示|公报|名单|公约|章程|讣告|更正|概览)[》）]?$");
    private static final List<String> NOTICE_TAIL =
            List.of("特此公告", "特此通知", "敬请谅解", "敬请留意", "联系电话：", "联系电话:");
    private static final List<String> ROUNDUP =
            List.of("快讯", "简讯", "要闻", "短讯", "速览", "信息专递", "简明新闻", "一句话新闻");
    private static final List<String> PHOTO = List.of("图为", "新华社发", "视觉)", "视觉）");
    private static final Pattern PHOTOGRAPHER =
            Pattern.compile("[\\p{IsHan}·]{2,12}\\s*摄(影报道|影)?\\s*[)）(（。]|摄$");
    private static final Pattern LINE_END = Pattern.compile("\\R");
    private static final Pattern OPINION_HEADLINE =
            Pattern.compile("^(论|评|谈|也谈|再论|莫|切莫|谨防|警惕|请给|何妨|岂能).{2}|(之我见|有感|感言|随想|刍议|断想|杂谈)$");

    private final List<Genre> meanings = new ArrayList<>();
    private final WordMatcher matcher;

    public GenreRules(ModuleLists lists) {
        var genres = new LinkedHashMap<String, Genre>();
        for (var row : lists.entries("genre/words.tsv", 2)) {
            genres.put(row.get(1), row.constant(0, Genre.class));
        }
        meanings.addAll(genres.values());
        this.matcher = new WordMatcher(List.copyOf(genres.keySet()));
    }

    /** The genre that the text shows; unknown for no text. */
    public Genre decide(Article article) {
        var headline = article.text(Field.HEADLINE).strip();
        var body = article.text(Field.BODY).strip();
        if (headline.isEmpty() && body.isEmpty()) {
            return Genre.UNKNOWN;
        }
        if (NOTICE.matcher(headline).find() || containsAny(tail(body), NOTICE_TAIL)) {
            return Genre.NOTICE;
        }
        if (containsAny(headline, ROUNDUP)) {
            return Genre.BRIEF;
        }
        if (body.length() <= LONGEST_CAPTION && isOfPhoto(body)) {
            return Genre.CAPTION;
        }
        return isVerse(body) ? Genre.LITERARY : byWords(headline, body);
    }

    private static boolean isOfPhoto(String body) {
        return containsAny(body, PHOTO)
                || body.indexOf('摄') >= 0 && PHOTOGRAPHER.matcher(body).find();
    }

    private static boolean containsAny(String text, List<String> words) {
        return words.stream().anyMatch(text::contains);
    }

    private Genre byWords(String headline, String body) {
        var counts = new EnumMap<Genre, Integer>(Genre.class);
        for (var hit : matcher.hits(body.substring(0, Math.min(body.length(), READ)))) {
            var genre = meanings.get(hit.word());
            var counted = genre == Genre.NEWS && hit.start() < OPENING ? 2 : 1;
            counts.merge(genre, counted, Integer::sum);
        }
        if (OPINION_HEADLINE.matcher(headline).find()) {
            counts.merge(Genre.OPINION, OPINION_HEADLINE_COUNTS, Integer::sum);
        }
        return most(counts, body.length());
    }

    private static Genre most(Map<Genre, Integer> counts, int length) {
        var opinion = counts.getOrDefault(Genre.OPINION, 0);
        var literary = counts.getOrDefault(Genre.LITERARY, 0);
        var news = counts.getOrDefault(Genre.NEWS, 0);
        if (opinion >= FEWEST_WORDS && opinion >= news) {
            return Genre.OPINION;
        }
        if (literary > FEWEST_WORDS && literary > 2 * news && literary > opinion) {
            return Genre.LITERARY;
        }
        return 0 < length && length <= LONGEST_BRIEF ? Genre.BRIEF : Genre.NEWS;
    }

    /** Many short lines without a full stop. */
    private static boolean isVerse(String body) {
        var lines =
                LINE_END.splitAsStream(body.substring(0, Math.min(body.length(), READ)))
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
        var verses = lines.stream().filter(line -> isVerseLine(line)).count();
        return verses >= FEWEST_VERSES && verses >= 0.8 * lines.size();
    }

    private static boolean isVerseLine(String line) {
        return line.length() <= VERSE
                && !line.endsWith("。")
                && line.chars().noneMatch(Character::isDigit);
    }

    private static String tail(String body) {
        return body.substring(Math.max(0, body.length() - OPENING));
    }
}
