package org.regionwire.testkit.good.cutting;

/** Knows no framework. */
public record Cutter(String cue) {}
