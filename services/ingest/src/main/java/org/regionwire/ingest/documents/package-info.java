/** From a delivery to the articles that go on the wire, or to the reasons why not. */
@NullMarked
package org.regionwire.ingest.documents;

import org.jspecify.annotations.NullMarked;
