package org.regionwire.categorization.topics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.regionwire.categorization.words.WordMatcher;
import org.regionwire.mediatopics.Concept;
import org.regionwire.mediatopics.MediaTopics;
import org.regionwire.wordlists.ModuleLists;
import org.regionwire.wordlists.Row;

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

    private static final double HEAVIEST = 10;
    private static final String NO_CONCEPT = "-";

    private final List<String> words;
    private final List<List<Cue>> cues;
    private final WordMatcher matcher;
    private final List<Cue> nameCues;
    private final List<Cue> workCues;
    private final List<Shape> shapes;
    private final Pattern documents;

    /** What a word says: for the concept, or against it where the weight is negative. */
    record Cue(Concept concept, Concept top, double weight) {}

    /** What a pattern says. */
    record Shape(Pattern pattern, List<Cue> cues) {}

    private Lexicon(Map<String, List<Cue>> cuesByWord, MediaTopics topics, ModuleLists lists) {
        this.nameCues = cues(topics, lists.rows("topics/names.tsv", 2));
        this.workCues = cues(topics, lists.rows("topics/works.tsv", 2));
        this.shapes =
                lists.rows("topics/shapes.tsv", 3).stream()
                        .map(row -> new Shape(pattern(row), cues(topics, List.of(row))))
                        .toList();
        this.documents = WorkTitles.documents(lists.alternatives("topics/documents.txt"));
        this.words = List.copyOf(cuesByWord.keySet());
        this.cues = cuesByWord.values().stream().map(List::copyOf).toList();
        this.matcher = new WordMatcher(words);
    }

    /** The titles of books, films and games in a headline. */
    WorkTitles works(String headline) {
        return WorkTitles.in(headline, documents);
    }

    static Lexicon load(MediaTopics topics, ModuleLists lists) {
        var cues = new LinkedHashMap<String, List<Cue>>();
        for (var file : FILES) {
            for (var row : lists.entries("topics/lexicon/" + file + ".tsv", 3)) {
                var known = cues.computeIfAbsent(row.get(2), _ -> new ArrayList<>(1));
                cue(topics, row).forEach(cue -> addStrongest(known, cue));
            }
        }
        return new Lexicon(cues, topics, lists);
    }

    private static List<Cue> cues(MediaTopics topics, List<Row> rows) {
        return rows.stream().flatMap(row -> cue(topics, row)).toList();
    }

    private static Pattern pattern(Row row) {
        try {
            return Pattern.compile(row.get(2));
        } catch (PatternSyntaxException e) {
            throw row.wrong("write a regular expression of Java: " + e.getDescription());
        }
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

    private static Stream<Cue> cue(MediaTopics topics, Row row) {
        var id = row.get(0);
        var weight = row.number(1, -HEAVIEST, HEAVIEST);
        if (id.equals(NO_CONCEPT)) {
            return Stream.empty();
        }
        var concept = topics.byId(id);
        if (concept.isEmpty()) {
            throw row.wrong("begin with the eight digits of a Media Topic, not '%s'".formatted(id));
        }
        return concept.stream().map(each -> new Cue(each, topics.top(each), weight));
    }

    /** What the name of a person says in a headline. */
    List<Cue> nameCues() {
        return nameCues;
    }

    /** What the title of a work says that a headline begins with. */
    List<Cue> workCues() {
        return workCues;
    }

    /** What headlines say by their shape. */
    List<Shape> shapes() {
        return shapes;
    }

    List<WordMatcher.Hit> hits(String text) {
        return matcher.hits(text);
    }

    List<Cue> cues(int word) {
        return cues.get(word);
    }
}
