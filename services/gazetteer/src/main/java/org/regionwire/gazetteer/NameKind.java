package org.regionwire.gazetteer;

/** How a name stands to its unit, surest first. */
public enum NameKind {
    /** 宝鸡市. */
    FULL,
    /** A full name from before a reform: 神木县, now 神木市. */
    FORMER,
    /** 宝鸡. */
    SHORT,
    /** A short form that no rule gives (西乌旗, 恩施州), or a poetic name (申城). */
    ALIAS,
    /** Name of a place inside the unit that is itself no unit: 雄安新区 in 保定市. */
    PLACE
}
