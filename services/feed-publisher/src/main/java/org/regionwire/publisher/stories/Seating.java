package org.regionwire.publisher.stories;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.regionwire.publisher.article.About;

/**
 * Gives the articles of one story their places: in each section the earliest is first, and in that
 * of a region once more the earliest of its own papers.
 */
public final class Seating {

    /** Who is first by what the index has. */
    @FunctionalInterface
    public interface Standing {
        /** The earliest of the story in a section; null for none. */
        @Nullable Told first(String section) throws IOException;
    }

    private final String story;
    private final Standing standing;
    private final Map<String, Told> firsts = new HashMap<>();
    private final Map<Told, Draft> drafts = new LinkedHashMap<>();

    private record Draft(Set<String> first, Set<String> behind) {}

    /**
     * @param standing what keeps its place but for being overtaken
     */
    public Seating(String story, Standing standing) {
        this.story = story;
        this.standing = standing;
    }

    /**
     * @param coming to be placed beside what stands already, earliest first
     * @return the places of these, and of those that they overtake
     */
    public Map<Told, Place> seat(SortedSet<Told> coming) throws IOException {
        for (Told told : coming) {
            drafts.put(told, new Draft(new TreeSet<>(), new TreeSet<>()));
            for (About section : told.article().about()) {
                seat(told, section.key(), Comparator.naturalOrder());
                if (section.region() != null) {
                    seat(told, section.localKey(), localFirst(section));
                }
            }
        }
        Map<Told, Place> places = new LinkedHashMap<>();
        drafts.forEach(
                (told, draft) -> places.put(told, new Place(story, draft.first(), draft.behind())));
        return places;
    }

    private static Comparator<Told> localFirst(About section) {
        return Comparator.comparing((Told told) -> !section.isHome(told.article().home()))
                .thenComparing(Comparator.naturalOrder());
    }

    private void seat(Told told, String section, Comparator<Told> order) throws IOException {
        Told first = firsts.containsKey(section) ? firsts.get(section) : standing.first(section);
        if (first != null && order.compare(first, told) < 0) {
            draft(told).behind().add(section);
            firsts.put(section, first);
            return;
        }
        if (first != null) {
            draft(first).first().remove(section);
            draft(first).behind().add(section);
        }
        draft(told).first().add(section);
        firsts.put(section, told);
    }

    private Draft draft(Told told) {
        return drafts.computeIfAbsent(
                told,
                each ->
                        new Draft(
                                new TreeSet<>(each.place().first()),
                                new TreeSet<>(each.place().behind())));
    }
}
