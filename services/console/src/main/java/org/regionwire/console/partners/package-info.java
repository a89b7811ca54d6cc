/** Who has agreed to acknowledge recalls: from a file to the topic. */
@NullMarked
package org.regionwire.console.partners;

import org.jspecify.annotations.NullMarked;
