package org.regionwire.enrichment.words;

import java.util.ArrayList;
import java.util.List;
import org.regionwire.enrichment.words.Word.Kind;
import org.regionwire.gazetteer.Gazetteer;
import org.regionwire.gazetteer.GazetteerMatcher;
import org.regionwire.gazetteer.NameKind;
import org.regionwire.wordlists.ModuleLists;

/**
 * Cuts text into words and tells the names among them: every dictionary word, every place of the
 * gazetteer and every run that may be somebody's name stands in one lattice, and the likeliest way
 * through it wins. Linear in the text. Immutable and safe to share.
 */
public final class Segmenter {
    /** Longer pieces are cut at a line break or, failing that, anywhere: bounds the lattice. */
    private static final int PIECE = 1_000;

    /** A place's share of all place names; the gazetteer knows some ten thousand. */
    private static final double PLACE_COST = -Math.log(1 / 10_000.0);

    /**
     * Makes a word of our own list as likely as one that the dictionary met some thousand times.
     */
    private static final double OWN_WORD_GAIN = -8;

    private final Gazetteer gazetteer;
    private final GazetteerMatcher places;
    private final WordList nouns;
    private final WordList phrases;
    private final NameModel names;
    private final SoundModel sounds;

    public Segmenter(Gazetteer gazetteer, ModuleLists lists) {
        this.nouns = new WordList(lists.words("words/words.txt"));
        this.phrases = new WordList(lists.words("words/phrases.txt"));
        this.names = new NameModel(lists);
        this.sounds = new SoundModel(lists);
        this.gazetteer = gazetteer;
        this.places = new GazetteerMatcher(gazetteer);
    }

    /** Words that cover the whole text, in order. */
    public List<Word> words(String text) {
        var words = new ArrayList<Word>(text.length() / 2 + 1);
        for (var from = 0; from < text.length(); ) {
            var to = pieceEnd(text, from);
            words.addAll(piece(text.substring(from, to), from));
            from = to;
        }
        return words;
    }

    private static int pieceEnd(String text, int from) {
        if (text.length() - from <= PIECE) {
            return text.length();
        }
        for (var at = from + PIECE; at > from + PIECE / 2; at--) {
            if ("\n。！？!?；;".indexOf(text.charAt(at - 1)) >= 0) {
                return at;
            }
        }
        return from + PIECE;
    }

    private List<Word> piece(String text, int offset) {
        var known = new KnownWords(text, places);
        var lattice = new Lattice(text.length());
        for (var at = 0; at < text.length(); at++) {
            if (lattice.reached(at)) {
                addAll(lattice, known, text, at);
            }
        }
        return lattice.best(text, offset);
    }

    private void addAll(Lattice lattice, KnownWords known, String text, int at) {
        var run = Runs.end(text, at);
        if (run > at) {
            lattice.add(at, run, Runs.id(text, at), Runs.cost(), Runs.kind(text, at));
            return;
        }
        var single = false;
        for (var word = known.first(at); word >= 0; word = known.next(word)) {
            var id = known.id(word);
            single |= known.end(word) == at + 1;
            lattice.add(at, known.end(word), id, 0, Dictionary.kind(id));
        }
        if (!single) {
            lattice.add(at, at + 1, Dictionary.UNKNOWN, 0, Kind.LOOSE);
        }
        var place = known.place(at);
        if (place != null) {
            lattice.add(at, place.end(), Dictionary.PLACE, placeCost(place), Kind.PLACE);
            if (Bodies.follow(text, place.end() - 1) && named(text, at, place.end() - 1)) {
                lattice.add(at, place.end() - 1, Dictionary.PLACE, PLACE_COST, Kind.PLACE);
            }
        }
        addOwn(lattice, at, nouns.longestAt(text, at), Dictionary.OWN_NOUN);
        addOwn(lattice, at, phrases.longestAt(text, at), Dictionary.UNKNOWN);
        addPeople(lattice, known, text, at);
    }

    private boolean named(String text, int from, int to) {
        return !gazetteer.namings(text.substring(from, to)).isEmpty();
    }

    private static void addOwn(Lattice lattice, int at, int length, int id) {
        if (length > 0) {
            lattice.add(at, at + length, id, OWN_WORD_GAIN, Kind.COMMON);
        }
    }

    private static double placeCost(GazetteerMatcher.Match place) {
        for (var candidate : place.candidates()) {
            if (candidate.kind() == NameKind.FULL) {
                return PLACE_COST - 1;
            }
        }
        return PLACE_COST;
    }

    private void addPeople(Lattice lattice, KnownWords known, String text, int at) {
        for (var length = 1; length <= 2; length++) {
            var surname = names.surname(text, at, length);
            var given = at + length;
            if (surname < Double.POSITIVE_INFINITY && given < text.length()) {
                add(lattice, at, given + 1, surname + names.given(text.charAt(given)));
                if (given + 1 < text.length()) {
                    var word = known.frequency(given, given + 2);
                    add(lattice, at, given + 2, surname + names.given(text, given, word));
                }
            }
        }
        for (var length = names.longestJapaneseSurname(text, at); length > 1; length--) {
            if (names.japaneseSurname(text, at, length)) {
                addJapanese(lattice, text, at, at + length);
            }
        }
        addSounds(lattice, text, at);
        sounds.parts(
                text, at, (end, cost) -> lattice.add(at, end, Dictionary.PERSON, cost, Kind.SOUND));
    }

    private void addJapanese(Lattice lattice, String text, int at, int given) {
        for (var length = 0; length <= 3; length++) {
            add(lattice, at, given + length, names.japanese(length));
            if (given + length == text.length()
                    || !names.japaneseGiven(text.charAt(given + length))) {
                return;
            }
        }
    }

    private void addSounds(Lattice lattice, String text, int at) {
        var run = 0;
        var cost = sounds.start();
        for (var end = at; end < Math.min(text.length(), at + SoundModel.LONGEST); end++) {
            var character = text.charAt(end);
            var dot = SoundModel.dot(character);
            if (dot ? run == 0 : !sounds.sound(character) || ++run > SoundModel.LONGEST_RUN) {
                return;
            }
            cost += sounds.cost(character);
            if (dot) {
                run = 0;
            } else if (end > at) {
                lattice.add(at, end + 1, Dictionary.PERSON, cost, Kind.SOUND);
            }
        }
    }

    private static void add(Lattice lattice, int from, int to, double cost) {
        if (cost < Double.POSITIVE_INFINITY) {
            lattice.add(from, to, Dictionary.PERSON, cost, Kind.PERSON);
        }
    }
}
