/** HTML, XML and JSON that cannot come out malformed, whatever the text. */
@NullMarked
package org.regionwire.publisher.markup;

import org.jspecify.annotations.NullMarked;
