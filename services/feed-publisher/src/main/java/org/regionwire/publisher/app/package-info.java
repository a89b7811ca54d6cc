/** The program: its settings, its roles and how its parts are put together. */
@NullMarked
package org.regionwire.publisher.app;

import org.jspecify.annotations.NullMarked;
