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

    private static final Pattern PHOTOGRAPHER =
            Pattern.compile("[\\p{IsHan}·]{2,12}\\s*摄(影报道|影)?\\s*[)）(（。]|摄$");
    private static final Pattern LINE_END = Pattern.compile("\\R");

    private final Signs signs;
    private final List<Genre> meanings = new ArrayList<>();
    private final WordMatcher matcher;

    public GenreRules(ModuleLists lists) {
        var genres = new LinkedHashMap<String, Genre>();
        for (var row : lists.entries("genre/words.tsv", 2)) {
            genres.put(row.get(1), row.constant(0, Genre.class));
        }
        this.signs = new Signs(lists);
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
        if (signs.ofNotice(headline, body)) {
            return Genre.NOTICE;
        }
        if (signs.ofRoundup(headline)) {
            return Genre.BRIEF;
        }
        if (body.length() <= LONGEST_CAPTION && isOfPhoto(body)) {
            return Genre.CAPTION;
        }
        return isVerse(body) ? Genre.LITERARY : byWords(headline, body);
    }

    private boolean isOfPhoto(String body) {
        return signs.ofPhoto(body) || body.indexOf('摄') >= 0 && PHOTOGRAPHER.matcher(body).find();
    }

    private Genre byWords(String headline, String body) {
        var counts = new EnumMap<Genre, Integer>(Genre.class);
        for (var hit : matcher.hits(body.substring(0, Math.min(body.length(), READ)))) {
            var genre = meanings.get(hit.word());
            var counted = genre == Genre.NEWS && hit.start() < OPENING ? 2 : 1;
            counts.merge(genre, counted, Integer::sum);
        }
        if (signs.ofOpinion(headline)) {
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
}
