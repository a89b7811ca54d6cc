/** What may be seen of an article, as the feeds and pages need it. */
@NullMarked
package org.regionwire.publisher.article;

import org.jspecify.annotations.NullMarked;
