/** Imports Kafka, and goes in a cycle with dates. */
@NullMarked
package org.regionwire.testkit.bad.cutting;

import org.jspecify.annotations.NullMarked;
