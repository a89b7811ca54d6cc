package org.regionwire.enrichment.people;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.regionwire.enrichment.words.SegmentedText;
import org.regionwire.enrichment.words.Word;
import org.regionwire.enrichment.words.Word.Kind;
import org.regionwire.wordlists.ModuleLists;

/** Reads the office that stands right before a name, and whose office it is. */
final class Titles {
    private static final int LONGEST_ORGANISATION = 30;

    private final Offices offices;
    private final Set<String> noOrganisations;
    private final Set<String> verbs;

    Titles(ModuleLists lists) {
        this.noOrganisations = lists.words("people/no-organisations.txt");
        this.verbs = lists.words("people/office-verbs.txt");
        this.offices = new Offices(lists);
    }

    private static final Set<String> NO_ORGANISATION =
            Set.of("该", "本", "其", "我", "他", "她", "这", "记者");

    /** 宝鸡籍 says where somebody is from. */
    private static final String ORIGIN = "籍";

    private static final Set<String> CONJUNCTIONS = Set.of("和", "与");

    /** An office, and the organisation before it as it stands in the text. */
    record Office(String title, @Nullable String organisation) {}

    /** The office before the word at this index; empty where there is none. */
    Optional<Office> before(SegmentedText passage, int index) {
        var end = passage.words().get(index).start();
        var start = offices.start(passage.text(), end);
        if (start < 0) {
            return Optional.empty();
        }
        var title = passage.text().substring(start, end);
        return Optional.of(new Office(title, organisation(passage, index, start)));
    }

    /** Noun-like words without a gap before the office. */
    private @Nullable String organisation(SegmentedText passage, int index, int end) {
        var at = index - 1;
        while (at >= 0 && passage.words().get(at).start() >= end) {
            at--;
        }
        var start = end;
        while (at >= 0
                && end - start < LONGEST_ORGANISATION
                && (part(passage.words().get(at)) || joins(passage, at))) {
            start = passage.words().get(at--).start();
        }
        // A word cut by the title (市委|书记) still counts up to the title.
        var name = passage.text().substring(Math.min(start, end), end);
        var beginsWell =
                name.length() > 1
                        && !noOrganisations.contains(name)
                        && !name.endsWith(ORIGIN)
                        && NO_ORGANISATION.stream().noneMatch(name::startsWith);
        return beginsWell ? name : null;
    }

    /** 农业与农村发展学院: between two words of a name that begins before them. */
    private boolean joins(SegmentedText passage, int at) {
        var words = passage.words();
        return at > 1
                && at + 1 < words.size()
                && CONJUNCTIONS.contains(words.get(at).text())
                && common(words.get(at - 1))
                && common(words.get(at + 1))
                && part(words.get(at - 2));
    }

    private boolean common(Word word) {
        return word.kind() == Kind.COMMON && part(word);
    }

    private boolean part(Word word) {
        if (word.kind() == Kind.NUMBER) {
            return true;
        }
        return word.nounLike() && !word.text().equals("记者")
                || word.nature().equals("v") && word.length() > 1 && verbs.contains(word.text());
    }
}
