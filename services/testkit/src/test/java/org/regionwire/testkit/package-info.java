/** Shows that the kit carries records, and that its rules refuse what they should. */
@NullMarked
package org.regionwire.testkit;

import org.jspecify.annotations.NullMarked;
