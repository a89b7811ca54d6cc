/** How would this page be cut? Needs no broker. */
@NullMarked
package org.regionwire.console.pages;

import org.jspecify.annotations.NullMarked;
