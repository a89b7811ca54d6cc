/** Where does an article belong? All its rules in one call: regions, topics, genre. */
@NullMarked
package org.regionwire.categorization;

import org.jspecify.annotations.NullMarked;
