package org.regionwire.enrichment.places;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.regionwire.enrichment.places.Place.Candidate;
import org.regionwire.enrichment.places.PlaceLists.Trust;
import org.regionwire.enrichment.text.Mention;
import org.regionwire.enrichment.words.Bodies;
import org.regionwire.enrichment.words.SegmentedText;
import org.regionwire.gazetteer.Gazetteer;
import org.regionwire.wordlists.ModuleLists;

/**
 * Finds places. Full names count always, short ones of provinces and prefectures too; short names
 * of counties where the text names a unit that holds them; everyday words that are also units only
 * right after such a unit. A unit before its county (北京朝阳区) tells which of several is meant. Single
 * characters (京, 津甘) are no places.
 */
public final class PlaceReader {
    private final PlaceLists known;
    private final Hierarchy hierarchy;
    private final PlaceShapes shapes;

    /** A place in the text, before it is decided on. */
    private record Sighting(
            Mention mention, Trust trust, List<Candidate> candidates, boolean dictionary) {
        Sight sight() {
            return new Sight(mention.text(), trust, candidates, dictionary);
        }
    }

    /** What decides on a sighting: all but where it stands. */
    private record Sight(
            String name, Trust trust, List<Candidate> candidates, boolean dictionary) {}

    /** What a name says by itself: found once, however often it stands in the text. */
    private record Named(Trust trust, List<Candidate> candidates) {}

    private record Key(String name, List<Candidate> candidates) {}

    public PlaceReader(Gazetteer gazetteer, ModuleLists lists) {
        this.known = new PlaceLists(gazetteer, lists);
        this.hierarchy = new Hierarchy(gazetteer);
        this.shapes = new PlaceShapes(known, lists);
    }

    /** Places in the order of their first mention. */
    public List<Place> read(List<SegmentedText> passages) {
        var sightings = new ArrayList<Sighting>();
        var names = new HashMap<String, Named>();
        passages.forEach(passage -> look(passage, names, sightings));
        var sure =
                sightings.stream()
                        .filter(sighting -> sighting.trust == Trust.ALONE)
                        .flatMap(sighting -> sighting.candidates.stream())
                        .distinct()
                        .toList();
        var beside =
                sightings.stream()
                        .filter(each -> each.trust == Trust.WITH_PARENT && each.dictionary)
                        .collect(
                                toMap(
                                        each -> each.mention.text(),
                                        Sighting::candidates,
                                        (a, _) -> a));
        // Decided once per name, however often it stands: keeps the time linear.
        var decisions = new HashMap<Sight, List<Candidate>>();
        var places = new LinkedHashMap<Key, List<Mention>>();
        for (var sighting : sightings) {
            var candidates =
                    decisions.computeIfAbsent(
                            sighting.sight(), sight -> decide(sight, sure, beside));
            if (!candidates.isEmpty() || sighting.dictionary) {
                places.computeIfAbsent(
                                new Key(sighting.mention.text(), candidates),
                                _ -> new ArrayList<>())
                        .add(sighting.mention);
            }
        }
        return places.entrySet().stream()
                .map(
                        each ->
                                new Place(
                                        each.getKey().name,
                                        each.getKey().candidates,
                                        each.getValue()))
                .toList();
    }

    private void look(SegmentedText passage, Map<String, Named> names, List<Sighting> sightings) {
        var before = List.<Candidate>of();
        var end = -1;
        for (var span : shapes.spans(passage)) {
            var name = passage.text().substring(span.start(), span.end());
            var mention = passage.passage().mention(span.start(), span.end());
            var inside =
                    span.start() == end
                            ? hierarchy.within(known.candidates(name), before)
                            : List.<Candidate>of();
            var called = called(passage.text(), span.end(), name);
            var named =
                    inside.isEmpty()
                            ? names.computeIfAbsent(called, this::named)
                            : new Named(Trust.ALONE, inside);
            sightings.add(
                    new Sighting(
                            mention,
                            named.trust,
                            named.candidates,
                            span.known() && named.trust != Trust.AFTER_PARENT));
            before = named.candidates;
            end = span.end();
        }
    }

    /** The name in full where the word behind it begins with its last character: 陈仓|区委. */
    private String called(String text, int end, String name) {
        if (!Bodies.follow(text, end)) {
            return name;
        }
        var full = text.substring(end - name.length(), end + 1);
        return known.unit(full) ? full : name;
    }

    private Named named(String name) {
        return new Named(known.trust(name), known.meant(name));
    }

    private List<Candidate> decide(
            Sight sighting, List<Candidate> sure, Map<String, List<Candidate>> beside) {
        return switch (sighting.trust) {
            case ALONE -> sighting.candidates;
            case WITH_PARENT -> withParent(sighting, sure, beside);
            case AFTER_PARENT -> hierarchy.same(sighting.candidates, sure);
            case UNKNOWN -> List.of();
        };
    }

    private List<Candidate> withParent(
            Sight sighting, List<Candidate> sure, Map<String, List<Candidate>> beside) {
        var same = hierarchy.same(sighting.candidates, sure);
        if (!same.isEmpty()) {
            return same;
        }
        var held = hierarchy.closest(sighting.candidates, sure);
        if (!held.isEmpty()) {
            return held;
        }
        if (known.unique(sighting.candidates)) {
            return sighting.candidates;
        }
        var others =
                beside.entrySet().stream()
                        .filter(each -> !each.getKey().equals(sighting.name))
                        .flatMap(each -> each.getValue().stream())
                        .toList();
        return sighting.dictionary ? hierarchy.neighbours(sighting.candidates, others) : List.of();
    }
}
