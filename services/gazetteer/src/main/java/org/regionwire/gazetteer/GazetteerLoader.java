package org.regionwire.gazetteer;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds the gazetteer from the data files beside this class. */
final class GazetteerLoader {
    private static final Unit CHINA =
            new Unit(Unit.NATION, "全国", "全国", Level.NATION, "", null, null, null);

    private GazetteerLoader() {}

    static Gazetteer load() {
        var units = new LinkedHashMap<String, Unit>(8_192);
        units.put(CHINA.code(), CHINA);
        for (var row : Table.read("units.tsv")) {
            var unit = unit(row);
            units.put(unit.code(), unit);
        }
        var names = new Names();
        for (var unit : units.values()) {
            names.add(unit.name(), unit, NameKind.FULL);
            names.add(unit.shortName(), unit, NameKind.SHORT);
        }
        addAll("aliases.tsv", NameKind.ALIAS, units, names);
        addAll("places.tsv", NameKind.PLACE, units, names);
        for (var row : Table.read("former.tsv")) {
            names.addFormer(row.get(0), known(units, row));
        }
        units.values()
                .forEach(unit -> FormerNames.of(unit).forEach(old -> names.addFormer(old, unit)));
        for (var row : Table.read("abbreviations.tsv")) {
            names.abbreviate(row.get(0).charAt(0), known(units, row));
        }
        var groups = new LinkedHashMap<String, Group>();
        for (var row : Table.read("groups.tsv")) {
            groups.put(row.get(0), new Group(row.get(0), List.of(row.get(1).split(" "))));
        }
        return new Gazetteer(units, names, groups);
    }

    static Map<String, List<Unit>> childrenOf(Collection<Unit> units) {
        return units.stream().collect(groupingBy(Unit::parent));
    }

    private static void addAll(String file, NameKind kind, Map<String, Unit> units, Names names) {
        for (var row : Table.read(file)) {
            names.add(row.get(0), known(units, row), kind);
        }
    }

    private static Unit known(Map<String, Unit> units, List<String> row) {
        return Objects.requireNonNull(
                units.get(row.get(1)), () -> "units.tsv lacks the code of " + row);
    }

    private static Unit unit(List<String> row) {
        var code = row.get(0);
        return new Unit(
                code,
                row.get(1),
                row.get(2),
                Level.of(code),
                row.get(3),
                degrees(row.get(5)),
                degrees(row.get(4)),
                row.get(6).isEmpty() ? null : row.get(6));
    }

    private static @Nullable Double degrees(String text) {
        return text.isEmpty() ? null : Double.valueOf(text);
    }
}
