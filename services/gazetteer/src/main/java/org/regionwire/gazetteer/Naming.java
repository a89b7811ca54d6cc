package org.regionwire.gazetteer;

/** One thing that a name may mean. */
public record Naming(String name, Unit unit, NameKind kind) {}
