/** Weights for the topics of an operator's own wire, from an own labelled archive. */
@NullMarked
package org.regionwire.console.training;

import org.jspecify.annotations.NullMarked;
