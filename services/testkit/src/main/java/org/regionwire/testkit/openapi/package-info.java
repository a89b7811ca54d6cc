/** Holds a service's OpenAPI document against the controllers that run. */
@NullMarked
package org.regionwire.testkit.openapi;

import org.jspecify.annotations.NullMarked;
