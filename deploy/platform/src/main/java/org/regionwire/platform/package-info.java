/**
 * A broker and a schema registry as child processes: started, waited for, and ended with nothing
 * left behind.
 */
@NullMarked
package org.regionwire.platform;

import org.jspecify.annotations.NullMarked;
