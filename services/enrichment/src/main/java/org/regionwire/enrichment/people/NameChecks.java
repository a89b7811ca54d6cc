package org.regionwire.enrichment.people;

import java.util.Set;
import java.util.regex.Pattern;
import org.regionwire.enrichment.text.Mention;
import org.regionwire.enrichment.words.Names;
import org.regionwire.enrichment.words.SegmentedText;
import org.regionwire.enrichment.words.Word;
import org.regionwire.enrichment.words.Word.Kind;
import org.regionwire.enrichment.words.WordList;
import org.regionwire.wordlists.ModuleLists;

/** Tells whether what looks like a name is somebody's. */
final class NameChecks {
    private static final String BEFORE_SPEECH =
            "(?:先生|女士|同志|教授|老人)?(?:在[^，。,\\n]{1,20}|还|也|则|又|这样|笑着|高兴地|向记者|对记者)?";

    private static final Pattern PHOTOGRAPHED = Pattern.compile("\\s*(?:摄|供图|图/)");

    /** What names of roads end in that names of people end in too. */
    private static final String WAYS = "路街桥巷渠";

    private static final int WINDOW = 32;

    private static final int LEAST = 1;

    private final Standing standing;
    private final Pattern speaks;

    /** What follows or ends a name that is no person's: 克里木|半岛, 劳拉|公司, 桥通车. */
    private final Set<String> notPeople;

    private final WordList doneToWays;

    NameChecks(ModuleLists lists) {
        this.standing = new Standing(lists);
        this.speaks = Pattern.compile(BEFORE_SPEECH + lists.alternatives("people/speech.txt"));
        this.notPeople = lists.words("people/not-people.txt");
        this.doneToWays = new WordList(lists.words("people/done-to-ways.txt"));
    }

    boolean person(SegmentedText passage, int at, boolean titled) {
        var words = passage.words();
        var word = words.get(at);
        if (at + 1 < words.size() && notPeople.contains(words.get(at + 1).text())) {
            return false;
        }
        if (titled || speaks(passage.text(), word.end())) {
            return true;
        }
        if (brand(passage, at) || endsInAThing(word.text()) || way(passage, word)) {
            return false;
        }
        var points = standing.points(passage, at);
        if (word.kind() == Kind.PERSON) {
            return points >= LEAST;
        }
        // Two characters by sound are too often something else.
        return word.length() > 2
                ? points >= LEAST - 2
                : Names.foreign(word.text()) && points >= LEAST;
    }

    private boolean endsInAThing(String name) {
        return name.length() > 2 && notPeople.contains(name.substring(name.length() - 2));
    }

    /** 王新路|通车: a road, a street, a bridge to which something is done. */
    private boolean way(SegmentedText passage, Word word) {
        return word.length() > 2
                && WAYS.indexOf(word.text().charAt(word.length() - 1)) >= 0
                && doneToWays.longestAt(passage.text(), word.end()) > 0;
    }

    /** Part of a name in quotation marks: “津甘技工”. */
    private static boolean brand(SegmentedText passage, int at) {
        var text = passage.text();
        var word = passage.words().get(at);
        var opens = word.start() > 0 && text.charAt(word.start() - 1) == '“';
        return opens && word.length() < 3;
    }

    boolean speaks(SegmentedText passage, Mention mention) {
        return speaks(passage.text(), mention.end());
    }

    private boolean speaks(String text, int end) {
        return speaks.matcher(text.substring(end, Math.min(text.length(), end + WINDOW)))
                .lookingAt();
    }

    boolean photographer(SegmentedText passage, Mention mention) {
        var text = passage.text();
        var after = text.substring(mention.end(), Math.min(text.length(), mention.end() + 4));
        return PHOTOGRAPHED.matcher(after).lookingAt();
    }
}
