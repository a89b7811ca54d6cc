package org.regionwire.enrichment.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import org.regionwire.enrichment.text.ArticleText;
import org.regionwire.enrichment.text.Passage;
import org.regionwire.wordlists.ModuleLists;

/**
 * Tells the language by counting scripts: enough for a wire of Chinese news, and it never guesses
 * beyond the script.
 */
public final class LanguageReader {
    /** Enough text to be sure of the script. */
    private static final int LOOK_AT = 4_000;

    /** The block of nearly all characters of a text: no table need be asked for their script. */
    private static final int FIRST_FREQUENT_HAN = 0x4e00;

    private static final int LAST_FREQUENT_HAN = 0x9fff;

    private static final Language UNKNOWN = new Language("und", null);

    private final Characters characters;

    public LanguageReader(ModuleLists lists) {
        this.characters = Characters.load(lists);
    }

    public Language read(ArticleText article) {
        var text = new StringBuilder();
        for (var passage : article.passages()) {
            append(text, passage);
        }
        return tell(letters(text), text);
    }

    /** How many letters of each script there are. */
    private static Map<UnicodeScript, Integer> letters(CharSequence text) {
        var counts = new EnumMap<UnicodeScript, Integer>(UnicodeScript.class);
        var frequentHan = 0;
        for (var at = 0; at < text.length(); ) {
            var letter = Character.codePointAt(text, at);
            at += Character.charCount(letter);
            if (letter >= FIRST_FREQUENT_HAN && letter <= LAST_FREQUENT_HAN) {
                frequentHan++;
            } else if (Character.isLetter(letter)) {
                counts.merge(UnicodeScript.of(letter), 1, Integer::sum);
            }
        }
        if (frequentHan > 0) {
            counts.merge(UnicodeScript.HAN, frequentHan, Integer::sum);
        }
        return counts;
    }

    private Language tell(Map<UnicodeScript, Integer> counts, CharSequence text) {
        var letters = counts.values().stream().mapToInt(Integer::intValue).sum();
        if (letters == 0) {
            return UNKNOWN;
        }
        var han = counts.getOrDefault(UnicodeScript.HAN, 0);
        var hiragana = counts.getOrDefault(UnicodeScript.HIRAGANA, 0);
        var kana = hiragana + counts.getOrDefault(UnicodeScript.KATAKANA, 0);
        var hangul = counts.getOrDefault(UnicodeScript.HANGUL, 0);
        // Japanese grammar is written in hiragana; a Chinese text has kana in a name or a title
        // only.
        if ((hiragana * 10 >= letters || kana * 4 >= letters) && kana + han > letters / 2) {
            return new Language("ja", "Jpan");
        }
        if (hangul * 2 > letters) {
            return new Language("ko", "Kore");
        }
        // A Chinese sentence full of English product names is still Chinese: a han character weighs
        // two letters.
        if (han * 4 >= letters) {
            var script = characters.traditional(text) ? "Hant" : "Hans";
            return new Language("zh-" + script, script);
        }
        return foreign(counts);
    }

    private static Language foreign(Map<UnicodeScript, Integer> counts) {
        var script =
                counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
        return switch (script) {
            case LATIN -> new Language("und-Latn", "Latn");
            case CYRILLIC -> new Language("und-Cyrl", "Cyrl");
            case ARABIC -> new Language("und-Arab", "Arab");
            case MONGOLIAN -> new Language("mn-Mong", "Mong");
            case TIBETAN -> new Language("bo", "Tibt");
            default -> UNKNOWN;
        };
    }

    private static void append(StringBuilder text, Passage passage) {
        var room = Math.min(LOOK_AT - text.length(), passage.text().length());
        if (room > 0) {
            text.append(passage.text(), 0, room);
        }
    }
}
