package org.regionwire.gazetteer;

import java.util.List;

/**
 * Full names that a unit had before it was raised: 大兴区 was 大兴县, 商洛市 was 商洛地区. Newspapers and
 * readers use them for decades. Some of the names made here never were; they harm nobody, since no
 * text has them.
 */
final class FormerNames {
    private FormerNames() {}

    static List<String> of(Unit unit) {
        var stem = unit.shortName();
        if (stem.equals(unit.name()) || stem.length() < 2) {
            return List.of();
        }
        return switch (unit.level()) {
            case COUNTY -> unit.name().endsWith("县") ? List.of() : List.of(stem + "县");
            case PREFECTURE -> unit.name().endsWith("地区") ? List.of() : List.of(stem + "地区");
            case PROVINCE, NATION -> List.of();
        };
    }
}
