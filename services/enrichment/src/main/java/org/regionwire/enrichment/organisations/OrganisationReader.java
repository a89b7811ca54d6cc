package org.regionwire.enrichment.organisations;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.regionwire.enrichment.text.Mention;
import org.regionwire.enrichment.words.SegmentedText;
import org.regionwire.enrichment.words.Word;
import org.regionwire.enrichment.words.Word.Kind;
import org.regionwire.wordlists.ModuleLists;

/**
 * Finds organisations: known ones, and those whose name is a run of nouns that begins with a place
 * or a proper name and ends as names of organisations do (锡林郭勒盟|邮政|管理局). A short form that the text
 * introduces is joined to its full form, and so are others that can mean only one of those named.
 */
public final class OrganisationReader {
    private static final int MOST_WORDS = 8;
    private static final int LONGEST = 30;

    private final OrganisationLists lists;
    private final Parts parts;
    private final CoinedNames coinedNames;
    private final ShortForms shortForms = new ShortForms();
    private final FullForms fullForms;

    public OrganisationReader(ModuleLists lists) {
        this.lists = new OrganisationLists(lists);
        this.parts = new Parts(lists);
        this.coinedNames = new CoinedNames(parts);
        this.fullForms = new FullForms(lists);
    }

    private static final class Found {
        private final Organisation.Kind kind;
        private final List<Mention> mentions = new ArrayList<>();
        private @Nullable String shortName;

        private Found(Organisation.Kind kind) {
            this.kind = kind;
        }
    }

    /** Organisations in the order of their first mention. */
    public List<Organisation> read(List<SegmentedText> passages) {
        var found = new LinkedHashMap<String, Found>();
        var mentions = new ArrayList<Mention>();
        for (var passage : passages) {
            look(passage, mentions);
        }
        var names = mentions.stream().map(Mention::text).collect(toUnmodifiableSet());
        var shortToFull = new HashMap<>(fullForms.among(names));
        shortToFull.putAll(shortForms.read(passages));
        mentions.forEach(mention -> add(mention, found, shortToFull));
        return found.entrySet().stream()
                .map(each -> organisation(each.getKey(), each.getValue()))
                .toList();
    }

    private static Organisation organisation(String name, Found found) {
        return new Organisation(name, found.shortName, found.kind, found.mentions);
    }

    private void look(SegmentedText passage, List<Mention> mentions) {
        var words = passage.words();
        for (var at = 0; at < words.size(); at++) {
            var start = words.get(at).start();
            var known = known(passage, at);
            var last = lastOfName(passage, at, known > start);
            var end = Math.max(known, last < 0 ? 0 : words.get(last).end());
            if (end <= start) {
                continue;
            }
            mentions.add(passage.passage().mention(start, end));
            while (at + 1 < words.size() && words.get(at + 1).start() < end) {
                at++;
            }
        }
    }

    private void add(Mention mention, Map<String, Found> found, Map<String, String> shortToFull) {
        var name = shortToFull.getOrDefault(mention.text(), mention.text());
        var entry = found.computeIfAbsent(name, _ -> new Found(kind(name)));
        entry.mentions.add(mention);
        if (!name.equals(mention.text())) {
            entry.shortName = mention.text();
        }
    }

    private Organisation.Kind kind(String name) {
        for (var from = 0; from < name.length(); from++) {
            var kind = lists.suffix(name.substring(from));
            if (kind != null) {
                return kind;
            }
        }
        return lists.known(name);
    }

    /**
     * End of the known name that starts with this word, or right after it where it is a place; the
     * word's start for none.
     */
    private int known(SegmentedText passage, int at) {
        var word = passage.words().get(at);
        var text = passage.text();
        var alone = word.start() + lists.knownAt(text, word.start());
        if (word.kind() == Kind.PLACE && word.end() < text.length()) {
            var after = lists.knownAt(text, word.end());
            if (after > 0 && Parts.whole(text, word.end() + after)) {
                return word.end() + after;
            }
        }
        return Parts.whole(text, alone) ? alone : word.start();
    }

    /** Index of the last word of the longest name that starts with this word; -1 for none. */
    private int lastOfName(SegmentedText passage, int first, boolean known) {
        var words = passage.words();
        var start = words.get(first);
        var coined = coinedNames.begin(words, first);
        var proper = known || Parts.begins(start) || lists.starter(start.text()) || coined > 0;
        if (!proper && !start.nature().startsWith("n")) {
            return -1;
        }
        var last = -1;
        var joined = false;
        for (var at = first + Math.max(1, coined);
                at < Math.min(words.size(), first + MOST_WORDS);
                at++) {
            var word = words.get(at);
            var text = word.text();
            if (proper && last < at - 1 && joins(words, at)) {
                joined = true;
                continue;
            }
            if (word.end() - start.start() > LONGEST || !parts.inside(word, text)) {
                break;
            }
            if (lists.ending(word, text)
                    && (proper || lists.strong(text))
                    && (!joined || lists.ofFields(text) && !Parts.conjunction(words.get(at - 1)))
                    && !lists.acts(words.get(at - 1), text)
                    && !bare(start, at - first, text)) {
                last = at;
            }
        }
        return last;
    }

    /** Between two fields of one body, not between two bodies. */
    private boolean joins(List<Word> words, int at) {
        return parts.joins(words, at) && !lists.ending(words.get(at - 1), words.get(at - 1).text());
    }

    /** A place and a word as wide as 公司 make no name, nor do a person and a body of the state. */
    private boolean bare(Word start, int words, String suffix) {
        return words == 1
                        && start.kind() == Kind.PLACE
                        && lists.wide(suffix)
                        && !Parts.governs(start.text(), suffix)
                || start.kind() == Kind.PERSON
                        && lists.suffix(suffix) == Organisation.Kind.GOVERNMENT;
    }
}
