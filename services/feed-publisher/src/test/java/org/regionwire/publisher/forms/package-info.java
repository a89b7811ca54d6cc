/** What the specifications and this project ask of a feed in each of its forms. */
@NullMarked
package org.regionwire.publisher.forms;

import org.jspecify.annotations.NullMarked;
