package org.regionwire.categorization.topics;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.regionwire.categorization.words.WordLists;

/** The IPTC Media Topics: 17 concepts at the top and what lies below them. */
public final class MediaTopics {
    private static final String AT_TOP = "-";

    private final Map<String, Concept> concepts;
    private final Map<String, String> retired;

    private MediaTopics(Map<String, Concept> concepts, Map<String, String> retired) {
        this.concepts = concepts;
        this.retired = retired;
    }

    /** The concepts that this jar carries. */
    public static MediaTopics load() {
        var concepts =
                WordLists.rows(MediaTopics.class, "mediatopics.tsv", 4).stream()
                        .map(MediaTopics::concept)
                        .collect(toUnmodifiableMap(Concept::id, Function.identity()));
        var retired =
                WordLists.rows(MediaTopics.class, "retired.tsv", 3).stream()
                        .collect(toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));
        return new MediaTopics(concepts, retired);
    }

    /** The concept with these 8 digits; for one that IPTC retired, the one to use instead. */
    public Optional<Concept> byId(String id) {
        return Optional.ofNullable(concepts.get(retired.getOrDefault(id, id)));
    }

    /** The 17 at the top, in order of id. */
    public List<Concept> tops() {
        return concepts.values().stream().filter(Concept::isTop).sorted(BY_ID).toList();
    }

    /** The concept at the top of its branch. */
    public Concept top(Concept concept) {
        var next = concept;
        while (!next.isTop()) {
            next = above(next);
        }
        return next;
    }

    /** The concept above; itself at the top. */
    public Concept above(Concept concept) {
        return byId(concept.parent())
                .orElseThrow(
                        () -> new IllegalStateException("Nothing above Media Topic " + concept));
    }

    private static final Comparator<Concept> BY_ID = Comparator.comparing(Concept::id);

    private static Concept concept(List<String> row) {
        var id = row.get(0);
        return new Concept(id, row.get(1).equals(AT_TOP) ? id : row.get(1), row.get(3));
    }
}
