package org.regionwire.gazetteer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.regionwire.wordlists.CharacterSet;
import org.regionwire.wordlists.Overlay;

/**
 * The units of GB/T 2260 from the nation to the county, with all their names. Immutable and safe to
 * share; loading takes some tens of milliseconds, so load once.
 */
public final class Gazetteer {
    private final Map<String, Unit> units;
    private final Map<String, List<Unit>> children;
    private final Names names;
    private final Map<String, Group> groups;

    Gazetteer(Map<String, Unit> units, Names names, Map<String, Group> groups) {
        this.units = units;
        this.names = names;
        this.groups = groups;
        this.children = GazetteerLoader.childrenOf(units.values());
    }

    /** The gazetteer that this jar carries. */
    public static Gazetteer load() {
        return load(Overlay.none());
    }

    /**
     * The same with an operator's names.
     *
     * @throws org.regionwire.wordlists.WrongList for a line that cannot be used
     */
    public static Gazetteer load(Overlay overlay) {
        return GazetteerLoader.load(overlay);
    }

    /** All units in order of code, the nation first. */
    public Collection<Unit> units() {
        return Collections.unmodifiableCollection(units.values());
    }

    /** The unit with this 6-digit code. */
    public Optional<Unit> byCode(String code) {
        return Optional.ofNullable(units.get(code));
    }

    /** All units that are called so in full, in short or by another name, in order of code. */
    public List<Unit> byName(String name) {
        return namings(name).stream()
                .filter(naming -> naming.kind() != NameKind.PLACE)
                .map(Naming::unit)
                .distinct()
                .toList();
    }

    /** All that a name may mean, in order of code, each unit with the surest kind of name once. */
    public List<Naming> namings(String name) {
        return names.namings(name.strip());
    }

    /** The province that an abbreviation stands for: 渝, 川, 蜀. */
    public Optional<Unit> byAbbreviation(char abbreviation) {
        return names.abbreviation(abbreviation);
    }

    /** All characters that abbreviate a province. */
    public CharacterSet abbreviations() {
        return names.abbreviations();
    }

    /** The region above the province or across units of this name: 长三角. */
    public Optional<Group> group(String name) {
        return Optional.ofNullable(groups.get(name));
    }

    /** All regions above the province or across units. */
    public Collection<Group> groups() {
        return Collections.unmodifiableCollection(groups.values());
    }

    /**
     * At most ten units whose names come near to a misspelt or half-known one, nearest first; empty
     * for no idea.
     */
    public List<Unit> suggestions(String name) {
        return Suggestions.of(name.strip(), units.values());
    }

    /** The units directly below, in order of code; empty for a county or an unknown code. */
    public List<Unit> children(String code) {
        return children.getOrDefault(code, List.of());
    }

    /** The units above, nearest first, without the nation. */
    public List<Unit> ancestors(Unit unit) {
        var above = new ArrayList<Unit>(2);
        for (var next = parent(unit); next != null; next = parent(next)) {
            above.add(next);
        }
        return List.copyOf(above);
    }

    /**
     * True when the unit is the other one or lies in it. Everything that is a unit lies in the
     * nation.
     */
    public boolean isWithin(String code, String ancestorCode) {
        var unit = units.get(code);
        if (unit == null || ancestorCode.equals(Unit.NATION)) {
            return unit != null;
        }
        var above = unit;
        while (above != null && !above.code().equals(ancestorCode)) {
            above = parent(above);
        }
        return above != null;
    }

    Stream<String> allNames() {
        return Stream.concat(names.all(), groups.keySet().stream());
    }

    private @Nullable Unit parent(Unit unit) {
        var above = units.get(unit.parent());
        return above == null || above.level() == Level.NATION ? null : above;
    }

    static final Comparator<Naming> BY_CODE = Comparator.comparing(naming -> naming.unit().code());
}
