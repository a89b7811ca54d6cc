/** Knows no framework. */
@NullMarked
package org.regionwire.testkit.good.cutting;

import org.jspecify.annotations.NullMarked;
