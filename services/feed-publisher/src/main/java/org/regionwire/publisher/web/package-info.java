/** Serves feeds and pages over HTTP. */
@NullMarked
package org.regionwire.publisher.web;

import org.jspecify.annotations.NullMarked;
