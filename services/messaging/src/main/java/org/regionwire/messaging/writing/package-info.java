/** Several records written in one transaction, or none. */
@NullMarked
package org.regionwire.messaging.writing;

import org.jspecify.annotations.NullMarked;
