/** Shows that what a document does not say is found. */
@NullMarked
package org.regionwire.testkit.openapi;

import org.jspecify.annotations.NullMarked;
