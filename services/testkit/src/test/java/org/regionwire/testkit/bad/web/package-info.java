/** Has a field injected. */
@NullMarked
package org.regionwire.testkit.bad.web;

import org.jspecify.annotations.NullMarked;
