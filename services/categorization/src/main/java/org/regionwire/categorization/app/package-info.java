/** The program: its settings and how its parts are put together. */
@NullMarked
package org.regionwire.categorization.app;

import org.jspecify.annotations.NullMarked;
