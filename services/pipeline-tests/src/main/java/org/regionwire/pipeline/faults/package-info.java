/** What the wire loses, doubles and how long it stalls when its parts fail under steady load. */
@NullMarked
package org.regionwire.pipeline.faults;

import org.jspecify.annotations.NullMarked;
