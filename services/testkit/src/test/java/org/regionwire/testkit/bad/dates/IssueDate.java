package org.regionwire.testkit.bad.dates;

import org.regionwire.testkit.bad.cutting.Cutter;

/** Needs what needs it. */
public record IssueDate(Cutter cutter) {}
