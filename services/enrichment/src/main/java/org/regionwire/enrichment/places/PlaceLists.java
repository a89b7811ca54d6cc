package org.regionwire.enrichment.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.regionwire.enrichment.places.Place.Candidate;
import org.regionwire.gazetteer.Gazetteer;
import org.regionwire.gazetteer.Level;
import org.regionwire.gazetteer.NameKind;
import org.regionwire.gazetteer.Naming;
import org.regionwire.gazetteer.Towns;
import org.regionwire.wordlists.ModuleLists;

/** What a name may mean, and how far it can be trusted alone. */
final class PlaceLists {
    /** How far a name can be trusted. */
    enum Trust {
        /** Means the place wherever it stands. */
        ALONE,
        /** Means it where the text also names a unit that holds it. */
        WITH_PARENT,
        /** An everyday word: means it only right after such a unit, or beside its full name. */
        AFTER_PARENT,
        /** No list has it. */
        UNKNOWN
    }

    private static final Pattern CODE = Pattern.compile("[A-Z]{2}");

    private final Gazetteer gazetteer;
    private final Set<String> everyday;
    private final Map<String, Candidate> countries = new HashMap<>();

    private final Towns towns;

    PlaceLists(Gazetteer gazetteer, ModuleLists lists) {
        this.gazetteer = gazetteer;
        this.towns = Towns.load(gazetteer);
        this.everyday = lists.words("places/everyday.txt");
        var names = new HashMap<String, String>();
        for (var row : lists.entries("places/countries.tsv", 2)) {
            var code = row.get(0);
            if (!CODE.matcher(code).matches()) {
                throw row.wrong(
                        "begin with the two letters of ISO 3166-1, not '%s'".formatted(code));
            }
            names.putIfAbsent(code, row.get(1));
            countries.put(row.get(1), new Candidate.Country(code, names.getOrDefault(code, "")));
        }
    }

    Trust trust(String name) {
        if (countries.containsKey(name) || gazetteer.group(name).isPresent()) {
            return Trust.ALONE;
        }
        var namings = gazetteer.namings(name);
        if (namings.isEmpty()) {
            return town(name) ? Trust.WITH_PARENT : Trust.UNKNOWN;
        }
        if (everyday.contains(name)) {
            return Trust.AFTER_PARENT;
        }
        return namings.stream().anyMatch(PlaceLists::standsAlone) ? Trust.ALONE : Trust.WITH_PARENT;
    }

    /**
     * All that the name may mean, units in order of code. Where a wider unit has a short name, a
     * county with the same one is not meant by it alone: 南昌 is 南昌市, not 南昌县.
     */
    List<Candidate> meant(String name) {
        var namings = gazetteer.namings(name);
        var wider = namings.stream().anyMatch(PlaceLists::standsAlone);
        return candidates(
                name, wider ? namings.stream().filter(PlaceLists::standsAlone).toList() : namings);
    }

    /** All units and others of this name. */
    List<Candidate> candidates(String name) {
        return candidates(name, gazetteer.namings(name));
    }

    private List<Candidate> candidates(String name, List<Naming> namings) {
        var found = new ArrayList<Candidate>();
        namings.forEach(naming -> found.add(region(naming)));
        gazetteer
                .group(name)
                .ifPresent(group -> found.add(new Candidate.Group(group.name(), group.members())));
        Optional.ofNullable(countries.get(name)).ifPresent(found::add);
        for (var town : towns.named(name)) {
            found.add(new Candidate.Town(town.code(), town.name(), town.unit().code()));
        }
        return found;
    }

    /** True for the full name of a unit. */
    boolean unit(String name) {
        return gazetteer.namings(name).stream().anyMatch(each -> each.kind() == NameKind.FULL);
    }

    /** True for a town whose long name no other has. */
    boolean unique(List<Candidate> candidates) {
        return candidates.size() == 1
                && candidates.getFirst() instanceof Candidate.Town(_, var name, _)
                && name.length() > 3;
    }

    /** True for the full name of a town. */
    boolean town(String name) {
        return !towns.named(name).isEmpty();
    }

    private static boolean standsAlone(Naming naming) {
        return switch (naming.kind()) {
            case FULL, FORMER -> true;
            case SHORT -> naming.unit().level().compareTo(Level.COUNTY) < 0;
            case ALIAS, PLACE -> true;
        };
    }

    private static Candidate region(Naming naming) {
        return new Candidate.Region(naming.unit().code(), naming.unit().name(), naming.kind());
    }
}
