package org.regionwire.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * From names to what they may mean. Filled by the loader, surest kinds first, and not changed
 * afterwards.
 */
final class Names {
    private final Map<String, List<Naming>> byName = new HashMap<>(16_384);
    private final Map<Character, Unit> abbreviations = new HashMap<>();

    /** Adds a meaning, unless the unit has this name already by a surer kind. */
    void add(String name, Unit unit, NameKind kind) {
        var known = byName.computeIfAbsent(name, _ -> new ArrayList<>(1));
        if (known.stream().noneMatch(naming -> naming.unit().equals(unit))) {
            known.add(new Naming(name, unit, kind));
            known.sort(Gazetteer.BY_CODE);
        }
    }

    /** Adds a name that a unit had or may have had, unless some unit is called so today. */
    void addFormer(String name, Unit unit) {
        var known = byName.getOrDefault(name, List.of());
        if (known.stream().allMatch(naming -> naming.kind() == NameKind.FORMER)) {
            add(name, unit, NameKind.FORMER);
        }
    }

    void abbreviate(char abbreviation, Unit province) {
        abbreviations.put(abbreviation, province);
    }

    List<Naming> namings(String name) {
        return List.copyOf(byName.getOrDefault(name, List.of()));
    }

    Optional<Unit> abbreviation(char abbreviation) {
        return Optional.ofNullable(abbreviations.get(abbreviation));
    }

    Stream<String> all() {
        return byName.keySet().stream();
    }
}
