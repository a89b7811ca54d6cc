/** Confluent's wire format, read and written with Avro alone. */
@NullMarked
package org.regionwire.schemas.wireformat;

import org.jspecify.annotations.NullMarked;
