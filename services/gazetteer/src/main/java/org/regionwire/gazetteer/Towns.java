package org.regionwire.gazetteer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.regionwire.wordlists.CharacterSet;
import org.regionwire.wordlists.ModuleLists;
import org.regionwire.wordlists.Overlay;

/**
 * The 41,352 towns below the counties, by name. A table apart from the gazetteer: whoever needs
 * none does not load it (5 MB).
 */
public final class Towns {
    private static final int CODE = 9;
    private static final int SHORT_CODE = 3;
    private static final Comparator<Town> BY_NAME =
            Comparator.comparing(Town::name).thenComparing(Town::code);

    private final Town[] byName;

    /** What their names end in: tells most other names apart. */
    private final CharacterSet endings;

    private Towns(List<Town> towns) {
        byName = towns.toArray(Town[]::new);
        Arrays.sort(byName, BY_NAME);
        endings = CharacterSet.lastOf(towns.stream().map(Town::name).toList());
    }

    /** The towns that this jar carries. */
    public static Towns load(Gazetteer gazetteer) {
        var towns = new ArrayList<Town>(42_000);
        for (var row : new ModuleLists("gazetteer", Overlay.none()).shipped("towns.tsv")) {
            var unit =
                    gazetteer
                            .byCode(row.get(0))
                            .orElseThrow(
                                    () ->
                                            new IllegalStateException(
                                                    "units.tsv lacks "
                                                            + row.get(0)
                                                            + "; make towns.tsv again"));
            for (var town : row.get(1).split(" ")) {
                towns.add(town(unit, town));
            }
        }
        return new Towns(towns);
    }

    /** All towns of this full name, in order of code. */
    public List<Town> named(String name) {
        if (name.isEmpty() || !endings.has(name.charAt(name.length() - 1))) {
            return List.of();
        }
        var at = Arrays.binarySearch(byName, new Town("", name, byName[0].unit()), BY_NAME);
        var first = at < 0 ? -at - 1 : at;
        var last = first;
        while (last < byName.length && byName[last].name().equals(name)) {
            last++;
        }
        return List.of(Arrays.copyOfRange(byName, first, last));
    }

    private static Town town(Unit unit, String text) {
        var digits = 0;
        while (Character.isDigit(text.charAt(digits)) && digits < CODE) {
            digits++;
        }
        var length = digits == CODE ? CODE : SHORT_CODE;
        var code = text.substring(0, length);
        return new Town(length == CODE ? code : unit.code() + code, text.substring(length), unit);
    }
}
