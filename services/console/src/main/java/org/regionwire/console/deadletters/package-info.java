/** Records that a service could not handle: what they say, and what becomes of them. */
@NullMarked
package org.regionwire.console.deadletters;

import org.jspecify.annotations.NullMarked;
