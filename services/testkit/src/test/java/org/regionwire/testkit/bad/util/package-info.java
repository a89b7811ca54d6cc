/** Is named after nothing. */
@NullMarked
package org.regionwire.testkit.bad.util;

import org.jspecify.annotations.NullMarked;
