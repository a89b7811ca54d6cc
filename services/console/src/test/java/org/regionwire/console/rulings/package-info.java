/** What is decided, and what came of it. */
@NullMarked
package org.regionwire.console.rulings;

import org.jspecify.annotations.NullMarked;
