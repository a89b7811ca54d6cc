package org.regionwire.publisher.stories;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Where an article stands in its story.
 *
 * @param story uri of the earliest article of the story; null for an article that has no mates
 * @param first keys of the sections in which it goes first of the story
 * @param behind keys of the sections in which another one of the story goes first
 */
public record Place(@Nullable String story, Set<String> first, Set<String> behind) {

    /** Of an article without mates. */
    public static final Place ALONE = new Place(null, Set.of(), Set.of());

    private static final String BETWEEN = " ";
    private static final String NEXT = "\n";

    public Place {
        first = Set.copyOf(first);
        behind = Set.copyOf(behind);
    }

    /** As {@link #read} takes it; null for an article without mates. */
    public @Nullable String written() {
        return story == null ? null : String.join(NEXT, story, joined(first), joined(behind));
    }

    public static Place read(@Nullable String written) {
        if (written == null) {
            return ALONE;
        }
        String[] parts = written.split(NEXT, -1);
        return new Place(parts[0], parted(parts[1]), parted(parts[2]));
    }

    private static String joined(Set<String> keys) {
        return String.join(BETWEEN, new TreeSet<>(keys));
    }

    private static Set<String> parted(String keys) {
        return keys.isEmpty() ? Set.of() : Set.of(keys.split(BETWEEN));
    }
}
