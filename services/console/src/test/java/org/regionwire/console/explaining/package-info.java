@NullMarked
package org.regionwire.console.explaining;

import org.jspecify.annotations.NullMarked;
