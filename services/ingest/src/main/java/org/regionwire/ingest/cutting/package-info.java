/**
 * Which articles stand on a page of text: blocks in any disorder in, articles, furniture and what
 * is left over out.
 */
@NullMarked
package org.regionwire.ingest.cutting;

import org.jspecify.annotations.NullMarked;
