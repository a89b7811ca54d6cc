/** Where broker and registry are not as they should be. */
@NullMarked
package org.regionwire.console.deployment;

import org.jspecify.annotations.NullMarked;
