@NullMarked
package org.regionwire.console.partners;

import org.jspecify.annotations.NullMarked;
