package org.regionwire.testkit.bad.unmarked;

/** Its package has no package-info. */
final class Cutter {}
