@NullMarked
package org.regionwire.console.keys;

import org.jspecify.annotations.NullMarked;
