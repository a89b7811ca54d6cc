/** How far somebody has come in articles.published, and how partners are told. */
@NullMarked
package org.regionwire.publisher.positions;

import org.jspecify.annotations.NullMarked;
