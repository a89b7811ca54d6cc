package org.regionwire.benchmarks.report;

/**
 * One figure.
 *
 * @param what was measured, and how: "enrichment alone"
 * @param unit such as {@code articles/s} or {@code ms}
 */
public record Figure(String what, double value, String unit) {}
