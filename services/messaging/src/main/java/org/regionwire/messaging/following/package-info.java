/** A whole topic read from its beginning and followed, without a consumer group. */
@NullMarked
package org.regionwire.messaging.following;

import org.jspecify.annotations.NullMarked;
