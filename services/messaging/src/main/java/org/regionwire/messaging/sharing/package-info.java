/** The keys of a topic shared among replicas: who has a partition works on it, and nobody else. */
@NullMarked
package org.regionwire.messaging.sharing;

import org.jspecify.annotations.NullMarked;
