/**
 * Which charset bytes are really in: bytes and a declared charset in, clean text with its
 * provenance or a refusal out.
 */
@NullMarked
package org.regionwire.ingest.charset;

import org.jspecify.annotations.NullMarked;
