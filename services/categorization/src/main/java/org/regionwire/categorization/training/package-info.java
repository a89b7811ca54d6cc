/** How good would weights be that are trained on an operator's own archive? */
@NullMarked
package org.regionwire.categorization.training;

import org.jspecify.annotations.NullMarked;
