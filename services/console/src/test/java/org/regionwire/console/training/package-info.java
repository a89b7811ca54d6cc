@NullMarked
package org.regionwire.console.training;

import org.jspecify.annotations.NullMarked;
