/** The HTTP interface: requests in, answers and problems out. */
@NullMarked
package org.regionwire.ingest.web;

import org.jspecify.annotations.NullMarked;
