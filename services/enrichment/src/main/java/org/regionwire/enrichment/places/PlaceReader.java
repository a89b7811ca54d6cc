package org.regionwire.enrichment.places;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.regionwire.enrichment.places.Place.Candidate;
import org.regionwire.enrichment.places.PlaceLists.Trust;
import org.regionwire.enrichment.text.Mention;
import org.regionwire.enrichment.words.SegmentedText;
import org.regionwire.gazetteer.Gazetteer;

/**
 * Finds places. Full names count always, short ones of provinces and prefectures too; short names
 * of counties where the text names a unit that holds them; everyday words that are also units only
 * right after such a unit. A unit before its county (北京朝阳区) tells which of several is meant. Single
 * characters (京, 津甘) are no places.
 */
public final class PlaceReader {
    private final PlaceLists lists;
    private final PlaceShapes shapes = new PlaceShapes();

    /** A place in the text, before it is decided on. */
    private record Sighting(
            Mention mention, Trust trust, List<Candidate> candidates, boolean dictionary) {}

    private record Key(String name, List<Candidate> candidates) {}

    public PlaceReader(Gazetteer gazetteer) {
        this.lists = new PlaceLists(gazetteer);
    }

    /** Places in the order of their first mention. */
    public List<Place> read(List<SegmentedText> passages) {
        var sightings = new ArrayList<Sighting>();
        passages.forEach(passage -> look(passage, sightings));
        var sure =
                sightings.stream()
                        .filter(sighting -> sighting.trust == Trust.ALONE)
                        .flatMap(sighting -> sighting.candidates.stream())
                        .distinct()
                        .toList();
        var places = new LinkedHashMap<Key, List<Mention>>();
        for (var sighting : sightings) {
            var candidates = decide(sighting, sure);
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

    private void look(SegmentedText passage, List<Sighting> sightings) {
        var before = List.<Candidate>of();
        var end = -1;
        for (var span : shapes.spans(passage)) {
            var name = passage.text().substring(span.start(), span.end());
            var mention = passage.passage().mention(span.start(), span.end());
            var inside =
                    span.start() == end
                            ? lists.within(lists.candidates(name), before)
                            : List.<Candidate>of();
            var trust = inside.isEmpty() ? lists.trust(name) : Trust.ALONE;
            var chosen = inside.isEmpty() ? lists.meant(name) : inside;
            sightings.add(
                    new Sighting(
                            mention, trust, chosen, span.known() && trust != Trust.AFTER_PARENT));
            before = chosen;
            end = span.end();
        }
    }

    private List<Candidate> decide(Sighting sighting, List<Candidate> sure) {
        return switch (sighting.trust) {
            case ALONE -> sighting.candidates;
            case WITH_PARENT -> {
                var same =
                        sighting.candidates.stream().filter(each -> sameUnit(each, sure)).toList();
                yield same.isEmpty() ? lists.within(sighting.candidates, sure) : same;
            }
            case AFTER_PARENT ->
                    sighting.candidates.stream().filter(each -> sameUnit(each, sure)).toList();
            case UNKNOWN -> List.of();
        };
    }

    private static boolean sameUnit(Candidate candidate, List<Candidate> sure) {
        return candidate instanceof Candidate.Region(var code, _, _)
                && sure.stream()
                        .anyMatch(
                                each ->
                                        each instanceof Candidate.Region(var other, _, _)
                                                && other.equals(code));
    }
}
