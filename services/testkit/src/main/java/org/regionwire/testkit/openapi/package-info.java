/** Holds a service's OpenAPI document against its standard and against the service that runs. */
@NullMarked
package org.regionwire.testkit.openapi;

import org.jspecify.annotations.NullMarked;
