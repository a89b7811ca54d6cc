/** Takes an article's text out of every topic, and looks whether it is gone. */
@NullMarked
package org.regionwire.console.erasure;

import org.jspecify.annotations.NullMarked;
