/**
 * Which regions is it about? Units of GB/T 2260, decided from the names in the text and from how
 * they stand there.
 */
@NullMarked
package org.regionwire.categorization.regions;

import org.jspecify.annotations.NullMarked;
