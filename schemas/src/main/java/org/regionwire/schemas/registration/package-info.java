/** The deployment step that registers the schemas; services never do. */
@NullMarked
package org.regionwire.schemas.registration;

import org.jspecify.annotations.NullMarked;
