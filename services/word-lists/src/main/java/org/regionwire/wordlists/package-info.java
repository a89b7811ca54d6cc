/**
 * The lists that the rules read: those of a module, with an operator's own lines laid over them.
 */
@NullMarked
package org.regionwire.wordlists;

import org.jspecify.annotations.NullMarked;
