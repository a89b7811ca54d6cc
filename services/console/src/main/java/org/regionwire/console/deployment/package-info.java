/** Topics and schemas, made before the services start. */
@NullMarked
package org.regionwire.console.deployment;

import org.jspecify.annotations.NullMarked;
