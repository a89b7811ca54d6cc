@NullMarked
package org.regionwire.console.pages;

import org.jspecify.annotations.NullMarked;
