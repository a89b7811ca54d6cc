/** The units of GB/T 2260: what they are called, how they contain each other, where they lie. */
@NullMarked
package org.regionwire.gazetteer;

import org.jspecify.annotations.NullMarked;
