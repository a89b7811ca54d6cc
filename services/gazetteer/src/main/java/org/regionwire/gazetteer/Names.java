package org.regionwire.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.regionwire.wordlists.CharacterSet;

/**
 * From names to what they may mean. Filled by the loader, surest kinds first, and not changed
 * afterwards.
 */
final class Names {
    private final Map<String, List<Naming>> byName = new HashMap<>(16_384);
    private final Map<Character, Unit> abbreviations = new HashMap<>();

    /** Adds a meaning, unless the unit has this name already by a surer kind. */
    void add(String name, Unit unit, NameKind kind) {
        var known = namings(name);
        if (known.stream().noneMatch(naming -> naming.unit().equals(unit))) {
            var more = new ArrayList<>(known);
            more.add(new Naming(name, unit, kind));
            more.sort(Gazetteer.BY_CODE);
            byName.put(name, List.copyOf(more));
        }
    }

    /** Adds a name that a unit had or may have had, unless some unit is called so today. */
    void addFormer(String name, Unit unit) {
        var known = namings(name);
        if (known.stream().allMatch(naming -> naming.kind() == NameKind.FORMER)) {
            add(name, unit, NameKind.FORMER);
        }
    }

    void abbreviate(char abbreviation, Unit province) {
        abbreviations.put(abbreviation, province);
    }

    List<Naming> namings(String name) {
        return byName.getOrDefault(name, List.of());
    }

    Optional<Unit> abbreviation(char abbreviation) {
        return Optional.ofNullable(abbreviations.get(abbreviation));
    }

    CharacterSet abbreviations() {
        return CharacterSet.of(
                abbreviations.keySet().stream().map(String::valueOf).collect(Collectors.joining()));
    }

    Stream<String> all() {
        return byName.keySet().stream();
    }
}
