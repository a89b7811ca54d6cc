/** Goes in a cycle with cutting. */
@NullMarked
package org.regionwire.testkit.bad.dates;

import org.jspecify.annotations.NullMarked;
