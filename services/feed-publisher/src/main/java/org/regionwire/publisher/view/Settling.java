package org.regionwire.publisher.view;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.regionwire.publisher.stories.Groups;
import org.regionwire.publisher.stories.Place;
import org.regionwire.publisher.stories.Seating;
import org.regionwire.publisher.stories.Told;
import org.regionwire.publisher.stories.Trace;
import org.regionwire.publisher.view.Candidates.Ref;

/**
 * What some changes do to the stories. Who has changed finds its mates anew, and so does who was in
 * a story with it. All other stories stay whole: they may get more articles or become one with
 * others, and only then are they read.
 */
final class Settling {

    private final Map<String, Optional<Trace>> touched;
    private final Set<String> broken = new TreeSet<>();
    private final Map<String, Trace> open = new LinkedHashMap<>();
    private final Map<String, Told> read = new HashMap<>();
    private final Groups groups = new Groups();
    private final Set<String> whole = new HashSet<>();

    /**
     * @param before the stories as they were before the changes
     * @param touched by uri; empty for what can have no mates or was taken out
     */
    Settling(StoryReader before, Map<String, Optional<Trace>> touched) throws IOException {
        this.touched = touched;
        for (String uri : touched.keySet()) {
            String story = before.storyOf(uri);
            if (story != null) {
                broken.add(story);
            }
        }
    }

    /** Places of all whose place may have changed. */
    Map<Told, Place> moves(StoryReader now) throws IOException {
        for (String story : broken) {
            for (Told told : now.members(story)) {
                read.put(told.uri(), told);
                open.put(told.uri(), told.trace());
            }
        }
        touched.forEach((uri, trace) -> trace.ifPresent(each -> open.put(uri, each)));
        for (Map.Entry<String, Trace> each : open.entrySet()) {
            findMates(each.getKey(), each.getValue(), now);
        }
        Map<Told, Place> moves = new LinkedHashMap<>();
        for (Collection<String> group : groups.all()) {
            moves.putAll(places(group, now));
        }
        return moves;
    }

    private void findMates(String uri, Trace trace, StoryReader now) throws IOException {
        groups.join(uri, uri);
        Candidates candidates = now.candidates(uri, trace);
        for (String other : candidates.alone()) {
            joinIfMates(uri, other, other, now);
        }
        for (Map.Entry<String, List<Ref>> story : candidates.stories().entrySet()) {
            boolean stays = !broken.contains(story.getKey());
            for (Ref ref : story.getValue()) {
                if (stays && groups.areTogether(uri, story.getKey())) {
                    break;
                }
                String other = now.uri(ref);
                joinIfMates(uri, other, stays ? story.getKey() : other, now);
            }
            if (stays) {
                whole.add(story.getKey());
            }
        }
    }

    private void joinIfMates(String uri, String other, String group, StoryReader now)
            throws IOException {
        if (!groups.areTogether(uri, group) && told(uri, now).isMateOf(told(other, now))) {
            groups.join(uri, group);
        }
    }

    private Map<Told, Place> places(Collection<String> group, StoryReader now) throws IOException {
        if (group.size() == 1 && !mayLeave(group.iterator().next())) {
            return Map.of();
        }
        SortedSet<Told> coming = new TreeSet<>();
        SortedSet<Told> heads = new TreeSet<>();
        for (String name : group) {
            (whole.contains(name) ? heads : coming).add(told(name, now));
        }
        // The story that has the earliest article of all keeps its name, and who is in it its
        // place.
        Told kept =
                !heads.isEmpty() && heads.first().isBefore(coming.first()) ? heads.first() : null;
        for (Told head : heads) {
            if (!head.equals(kept)) {
                coming.addAll(now.members(head.uri()));
            }
        }
        if (kept == null && coming.size() == 1) {
            return Map.of(coming.first(), Place.ALONE);
        }
        String story = (kept == null ? coming.first() : kept).uri();
        return new Seating(story, section -> kept == null ? null : first(section, story, now))
                .seat(coming);
    }

    private @Nullable Told first(String section, String story, StoryReader now) throws IOException {
        String uri = now.first(section, story);
        return uri == null ? null : told(uri, now);
    }

    /** A single article is read only when it was in a story: it may be alone now. */
    private boolean mayLeave(String uri) {
        return read.containsKey(uri) && open.containsKey(uri);
    }

    private Told told(String uri, StoryReader now) throws IOException {
        Told known = read.get(uri);
        if (known != null) {
            return known;
        }
        Told told = now.told(uri);
        read.put(uri, told);
        return told;
    }
}
