/** The AsyncAPI document of the public topics, made from the catalogue and the Avro schemas. */
@NullMarked
package org.regionwire.schemas.asyncapi;

import org.jspecify.annotations.NullMarked;
