/** Who may deliver: from a file to the topic. */
@NullMarked
package org.regionwire.console.providers;

import org.jspecify.annotations.NullMarked;
