package org.regionwire.enrichment.words;

import com.hankcs.hanlp.corpus.tag.NR;
import com.hankcs.hanlp.dictionary.CoreBiGramTableDictionary;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.nr.PersonDictionary;
import com.hankcs.hanlp.dictionary.nr.TranslatedPersonDictionary;
import org.regionwire.enrichment.words.Word.Kind;

/**
 * Word and pair counts of HanLP's portable dictionaries (Apache-2.0): the only class that touches
 * them. They load on first use in some 100 ms, take 25 MB, and are safe to share.
 */
final class Dictionary {
    /** Words that the counts were made from. */
    static final double TOTAL = 25_146_057;

    static final int BEGIN = CoreDictionary.BEGIN_WORD_ID;
    static final int PERSON = CoreDictionary.NR_WORD_ID;
    static final int PLACE = CoreDictionary.NS_WORD_ID;
    static final int NUMBER = CoreDictionary.M_WORD_ID;
    static final int LATIN = CoreDictionary.X_WORD_ID;
    static final int UNKNOWN = -1;

    /** A noun of our own list. */
    static final int OWN_NOUN = -2;

    /** Share of a word's context in its probability; the rest is its own frequency. */
    private static final double CONTEXT = 0.8;

    /** By id, since each is asked for at every character of a text. */
    private static final int WORDS = CoreDictionary.trie.size();

    private static final int[] FREQUENCIES = new int[WORDS];
    private static final String[] NATURES = new String[WORDS];
    private static final Kind[] KINDS = new Kind[WORDS];

    /** What each word costs behind one that it was never met behind. */
    private static final double[] ALONE = new double[WORDS];

    static {
        for (var id = 0; id < WORDS; id++) {
            var entry = CoreDictionary.get(id);
            FREQUENCIES[id] = entry.totalFrequency;
            NATURES[id] = entry.nature[0].toString();
            KINDS[id] = kind(NATURES[id]);
            ALONE[id] = alone(entry.totalFrequency);
        }
    }

    /** The same of what is no word. */
    private static final double UNKNOWN_ALONE = alone(0);

    private Dictionary() {}

    private static double alone(int frequency) {
        return -Math.log((1 - CONTEXT) * share(frequency));
    }

    private static double share(int frequency) {
        return (frequency + 0.5) / TOTAL;
    }

    /** Takes each dictionary word in a text. */
    @FunctionalInterface
    interface Visitor {
        void word(int start, int end, int id);
    }

    static void visit(char[] text, Visitor visitor) {
        var searcher = CoreDictionary.trie.getSearcher(text, 0);
        while (searcher.next()) {
            visitor.word(searcher.begin, searcher.begin + searcher.length, searcher.index);
        }
    }

    static int frequency(int id) {
        return id < 0 ? 0 : FREQUENCIES[id];
    }

    /** The same, 0 for a person's name. */
    static int frequencyOfCommon(int id) {
        var kind = kind(id);
        return kind == Kind.PERSON || kind == Kind.SOUND ? 0 : frequency(id);
    }

    /** Occurrences of a word that is no person's name; 0 for what is no word. */
    static int frequency(String word) {
        var entry = CoreDictionary.get(word);
        return entry == null || entry.nature[0].toString().startsWith("nr")
                ? 0
                : entry.totalFrequency;
    }

    /** Most frequent part of speech of a word. */
    static String nature(int id) {
        return id == OWN_NOUN ? "n" : id < 0 ? "" : NATURES[id];
    }

    static Kind kind(int id) {
        return id < 0 ? Kind.COMMON : KINDS[id];
    }

    private static Kind kind(String nature) {
        if (nature.startsWith("nr")) {
            return nature.equals("nrf") ? Kind.SOUND : Kind.PERSON;
        }
        return nature.startsWith("ns")
                ? Kind.PLACE
                : nature.startsWith("w") ? Kind.MARK : Kind.COMMON;
    }

    /** -ln P(word | the word before it). */
    static double cost(int before, int word) {
        if (word < 0) {
            return UNKNOWN_ALONE;
        }
        var pair = before < 0 ? 0 : CoreBiGramTableDictionary.getBiFrequency(before, word);
        return pair == 0
                ? ALONE[word]
                : -Math.log(
                        CONTEXT * pair / Math.max(1, FREQUENCIES[before])
                                + (1 - CONTEXT) * share(FREQUENCIES[word]));
    }

    /** True for a known foreign name. */
    static boolean foreignName(String word) {
        return TranslatedPersonDictionary.containsKey(word);
    }

    static boolean person(String word) {
        var entry = CoreDictionary.get(word);
        return entry != null && entry.nature[0].toString().startsWith("nr");
    }

    /** How often a character or surname was met in this place of a name. */
    static int nameCount(String part, NamePart place) {
        var item = PersonDictionary.dictionary.get(part);
        return item == null ? 0 : item.getFrequency(place.role);
    }

    /** Places in a Chinese name. */
    enum NamePart {
        SURNAME(NR.B),
        FIRST_OF_TWO(NR.C),
        SECOND_OF_TWO(NR.D),
        ONLY(NR.E);

        private final NR role;

        NamePart(NR role) {
            this.role = role;
        }
    }
}
