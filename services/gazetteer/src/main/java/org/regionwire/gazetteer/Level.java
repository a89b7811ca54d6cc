package org.regionwire.gazetteer;

/** Level of a unit, from the widest to the narrowest. */
public enum Level {
    NATION,
    PROVINCE,
    PREFECTURE,
    COUNTY;

    /**
     * Level that the zeros of a 6-digit code tell: 610000 province, 610300 prefecture, 610322
     * county.
     */
    static Level of(String code) {
        if (code.equals(Unit.NATION)) {
            return NATION;
        }
        if (code.endsWith("0000")) {
            return PROVINCE;
        }
        return code.endsWith("00") ? PREFECTURE : COUNTY;
    }
}
