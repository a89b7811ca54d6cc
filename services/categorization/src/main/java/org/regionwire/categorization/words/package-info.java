/** Which words of a list stand in a text, and how lists of words are read. */
@NullMarked
package org.regionwire.categorization.words;

import org.jspecify.annotations.NullMarked;
