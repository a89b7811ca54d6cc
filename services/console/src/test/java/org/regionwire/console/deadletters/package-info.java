/** What a letter says, and what may be done with it. */
@NullMarked
package org.regionwire.console.deadletters;

import org.jspecify.annotations.NullMarked;
