/** What was measured, as people and as programs read it. */
@NullMarked
package org.regionwire.benchmarks.report;

import org.jspecify.annotations.NullMarked;
