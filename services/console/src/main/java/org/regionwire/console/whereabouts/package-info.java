/** Where an article or a document is on the wire, and what it waits for. */
@NullMarked
package org.regionwire.console.whereabouts;

import org.jspecify.annotations.NullMarked;
