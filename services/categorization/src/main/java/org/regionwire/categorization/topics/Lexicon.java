package org.regionwire.categorization.topics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.regionwire.categorization.words.WordLists;
import org.regionwire.categorization.words.WordMatcher;
import org.regionwire.mediatopics.Concept;
import org.regionwire.mediatopics.MediaTopics;

/** Cue words and what each says about which concept. */
final class Lexicon {
    private static final List<String> FILES =
            List.of(
                    "00-shields",
                    "01-arts",
                    "02-crime",
                    "03-disaster",
                    "04-economy",
                    "05-education",
                    "06-environment",
                    "07-health",
                    "08-interest",
                    "09-labour",
                    "10-lifestyle",
                    "11-politics",
                    "12-religion",
                    "13-science",
                    "14-society",
                    "15-sport",
                    "16-conflict",
                    "17-weather");

    private static final String NO_CONCEPT = "-";

    private final List<String> words;
    private final List<List<Cue>> cues;
    private final WordMatcher matcher;
    private final List<Cue> nameCues;

    /** What a word says: for the concept, or against it where the weight is negative. */
    record Cue(Concept concept, Concept top, double weight) {}

    private Lexicon(Map<String, List<Cue>> cuesByWord, List<Cue> nameCues) {
        this.nameCues = List.copyOf(nameCues);
        this.words = List.copyOf(cuesByWord.keySet());
        this.cues = cuesByWord.values().stream().map(List::copyOf).toList();
        this.matcher = new WordMatcher(words);
    }

    static Lexicon load(MediaTopics topics) {
        var cues = new LinkedHashMap<String, List<Cue>>();
        for (var file : FILES) {
            for (var row : WordLists.rows(Lexicon.class, "lexicon/" + file + ".tsv", 3)) {
                var meaning = cue(topics, row.get(0), row.get(1)).toList();
                for (var word : WordLists.words(row.get(2))) {
                    var known = cues.computeIfAbsent(word, _ -> new ArrayList<>(1));
                    meaning.forEach(cue -> addStrongest(known, cue));
                }
            }
        }
        var names = WordLists.rows(Lexicon.class, "names.tsv", 2).stream();
        return new Lexicon(
                cues, names.flatMap(row -> cue(topics, row.get(0), row.get(1))).toList());
    }

    /** Of several lines for one word in one branch the strongest counts. */
    private static void addStrongest(List<Cue> known, Cue cue) {
        var same = known.stream().filter(each -> each.top().equals(cue.top())).findFirst();
        if (same.isPresent() && Math.abs(same.get().weight()) >= Math.abs(cue.weight())) {
            return;
        }
        same.ifPresent(known::remove);
        known.add(cue);
    }

    private static Stream<Cue> cue(MediaTopics topics, String id, String weight) {
        if (id.equals(NO_CONCEPT)) {
            return Stream.empty();
        }
        var concept =
                topics.byId(id)
                        .orElseThrow(
                                () -> new IllegalStateException("Lexicon: no Media Topic " + id));
        return Stream.of(new Cue(concept, topics.top(concept), Double.parseDouble(weight)));
    }

    /** What the name of a person says in a headline. */
    List<Cue> nameCues() {
        return nameCues;
    }

    List<WordMatcher.Hit> hits(String text) {
        return matcher.hits(text);
    }

    List<Cue> cues(int word) {
        return cues.get(word);
    }
}
