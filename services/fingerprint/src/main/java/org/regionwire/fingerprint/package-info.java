/** Whether two texts tell the same story: what finds near duplicates, and what decides. */
@NullMarked
package org.regionwire.fingerprint;

import org.jspecify.annotations.NullMarked;
