/** What do the rules read out of a text, where does it belong, and why? Needs no broker. */
@NullMarked
package org.regionwire.console.explaining;

import org.jspecify.annotations.NullMarked;
