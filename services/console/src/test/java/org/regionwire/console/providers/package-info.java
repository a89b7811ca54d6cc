@NullMarked
package org.regionwire.console.providers;

import org.jspecify.annotations.NullMarked;
