package org.regionwire.enrichment.keywords;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.regionwire.enrichment.text.TextField;
import org.regionwire.enrichment.words.SegmentedText;
import org.regionwire.enrichment.words.Word;
import org.regionwire.enrichment.words.Word.Kind;
import org.regionwire.wordlists.ModuleLists;

/**
 * Weighs nouns by how often the article has them and how rare they are elsewhere; those of the
 * headline count more.
 */
public final class KeywordReader {
    private static final int MOST = 10;
    private static final double HEADLINE = 2.5;
    private static final double WORDS = 25_000_000;

    private final Set<String> stop;

    public KeywordReader(ModuleLists lists) {
        this.stop = lists.words("keywords/stop.txt");
    }

    /** At most ten keywords, heaviest first. */
    public List<Keyword> read(List<SegmentedText> passages) {
        var weights = new HashMap<String, Double>();
        for (var passage : passages) {
            var worth = passage.passage().field() == TextField.HEADLINE ? HEADLINE : 1;
            for (var word : passage.words()) {
                if (keyword(word, word.text())) {
                    weights.merge(word.text(), worth * rarity(word), Double::sum);
                }
            }
        }
        var heaviest = weights.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
        return weights.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(each -> new Keyword(each.getKey(), rounded(each.getValue() / heaviest)))
                .toList();
    }

    private boolean keyword(Word word, String text) {
        if (word.length() < 2 || stop.contains(text)) {
            return false;
        }
        return switch (word.kind()) {
            case COMMON ->
                    word.nature().isEmpty()
                            || word.nature().startsWith("n")
                            || word.nature().equals("vn");
            case PLACE -> true;
            case PERSON, SOUND, NUMBER, LATIN, MARK, LOOSE -> false;
        };
    }

    private static double rarity(Word word) {
        var common = word.kind() == Kind.PLACE ? 500 : Math.max(50, word.weight());
        return Math.log(WORDS / common);
    }

    private static double rounded(double weight) {
        return Math.round(weight * 1_000) / 1_000.0;
    }
}
