/**
 * Answers that are ready, sent ahead of the MVC stack: it makes each once for every content of the
 * index.
 */
@NullMarked
package org.regionwire.publisher.web.ready;

import org.jspecify.annotations.NullMarked;
