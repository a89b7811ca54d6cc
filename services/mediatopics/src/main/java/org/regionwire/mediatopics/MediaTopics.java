package org.regionwire.mediatopics;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The IPTC Media Topics: 17 concepts at the top and what lies below them. */
public final class MediaTopics {
    private static final String AT_TOP = "-";
    private static final Comparator<Concept> BY_ID = Comparator.comparing(Concept::id);

    private final Map<String, Concept> concepts;
    private final Map<String, String> retired;

    private MediaTopics(Map<String, Concept> concepts, Map<String, String> retired) {
        this.concepts = concepts;
        this.retired = retired;
    }

    /** The concepts that this jar carries. */
    public static MediaTopics load() {
        var concepts =
                Table.rows("mediatopics.tsv", 4).stream()
                        .map(MediaTopics::concept)
                        .collect(toUnmodifiableMap(Concept::id, Function.identity()));
        var retired =
                Table.rows("retired.tsv", 3).stream()
                        .collect(toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));
        return new MediaTopics(concepts, retired);
    }

    /** The concept with these 8 digits; for one that IPTC retired, the one to use instead. */
    public Optional<Concept> byId(String id) {
        return Optional.ofNullable(concepts.get(retired.getOrDefault(id, id)));
    }

    /** The concept of a Media Topics URI, as {@link #byId}; none for another URI. */
    public Optional<Concept> byUri(String uri) {
        return uri.startsWith(Concept.SCHEME)
                ? byId(uri.substring(Concept.SCHEME.length()))
                : Optional.empty();
    }

    /** All concepts with this label, in order of id. */
    public List<Concept> byLabel(String label) {
        return all().filter(concept -> concept.label().equals(label)).toList();
    }

    /** Concepts whose label has the text in it or lies in it, shortest first, ten at most. */
    public List<Concept> suggestions(String text) {
        var word = text.strip();
        return word.isEmpty()
                ? List.of()
                : all().filter(c -> c.label().contains(word) || word.contains(c.label()))
                        .sorted(Comparator.comparingInt(c -> c.label().length()))
                        .limit(10)
                        .toList();
    }

    /** The 17 at the top, in order of id. */
    public List<Concept> tops() {
        return all().filter(Concept::isTop).toList();
    }

    /** The concept at the top of its branch. */
    public Concept top(Concept concept) {
        return concept.isTop() ? concept : ancestors(concept).getLast();
    }

    /** The concepts above, nearest first; none at the top. */
    public List<Concept> ancestors(Concept concept) {
        var ancestors = new ArrayList<Concept>();
        for (var next = concept; !next.isTop(); next = ancestors.getLast()) {
            ancestors.add(above(next));
        }
        return List.copyOf(ancestors);
    }

    /** The concept above; itself at the top. */
    public Concept above(Concept concept) {
        return byId(concept.parent())
                .orElseThrow(
                        () -> new IllegalStateException("Nothing above Media Topic " + concept));
    }

    private Stream<Concept> all() {
        return concepts.values().stream().sorted(BY_ID);
    }

    private static Concept concept(List<String> row) {
        var id = row.get(0);
        return new Concept(id, row.get(1).equals(AT_TOP) ? id : row.get(1), row.get(3));
    }
}
