package org.regionwire.gazetteer;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.regionwire.wordlists.ModuleLists;
import org.regionwire.wordlists.Overlay;
import org.regionwire.wordlists.Row;

/** Builds the gazetteer from its data files, with an overlay's lines. */
final class GazetteerLoader {
    private static final Unit CHINA =
            new Unit(Unit.NATION, "全国", "全国", Level.NATION, "", null, null, null);

    private GazetteerLoader() {}

    static Gazetteer load(Overlay overlay) {
        var lists = new ModuleLists("gazetteer", overlay);
        var units = new LinkedHashMap<String, Unit>(8_192);
        units.put(CHINA.code(), CHINA);
        for (var row : lists.shipped("units.tsv")) {
            var unit = unit(row);
            units.put(unit.code(), unit);
        }
        var names = new Names();
        for (var unit : units.values()) {
            names.add(unit.name(), unit, NameKind.FULL);
            names.add(unit.shortName(), unit, NameKind.SHORT);
        }
        addAll(lists, "aliases.tsv", NameKind.ALIAS, units, names);
        addAll(lists, "places.tsv", NameKind.PLACE, units, names);
        for (var row : lists.rows("former.tsv", 2)) {
            names.addFormer(row.get(0), known(units, row));
        }
        units.values()
                .forEach(unit -> FormerNames.of(unit).forEach(old -> names.addFormer(old, unit)));
        for (var row : lists.rows("abbreviations.tsv", 2)) {
            names.abbreviate(character(row), known(units, row));
        }
        var groups = groups(lists, units);
        lists.refuseOthers();
        return new Gazetteer(units, names, groups);
    }

    static Map<String, List<Unit>> childrenOf(Collection<Unit> units) {
        return units.stream().collect(groupingBy(Unit::parent));
    }

    private static void addAll(
            ModuleLists lists, String file, NameKind kind, Map<String, Unit> units, Names names) {
        for (var row : lists.rows(file, 2)) {
            if (row.get(0).length() < 2) {
                throw row.wrong("give a name of two characters at least; one is found everywhere");
            }
            names.add(row.get(0), known(units, row), kind);
        }
    }

    private static Map<String, Group> groups(ModuleLists lists, Map<String, Unit> units) {
        var members = new LinkedHashMap<String, Set<String>>();
        for (var row : lists.entries("groups.tsv", 2)) {
            members.computeIfAbsent(row.get(0), _ -> new LinkedHashSet<>())
                    .add(known(units, row).code());
        }
        var groups = new LinkedHashMap<String, Group>();
        members.forEach((name, codes) -> groups.put(name, new Group(name, List.copyOf(codes))));
        return groups;
    }

    private static char character(Row row) {
        if (row.get(0).length() != 1) {
            throw row.wrong("an abbreviation is one character; other short names are aliases");
        }
        return row.get(0).charAt(0);
    }

    private static Unit known(Map<String, Unit> units, Row row) {
        var unit = units.get(row.get(1));
        if (unit == null) {
            throw row.wrong(
                    "GB/T 2260 has no unit '%s'; write its six digits".formatted(row.get(1)));
        }
        return unit;
    }

    private static Unit unit(Row row) {
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
