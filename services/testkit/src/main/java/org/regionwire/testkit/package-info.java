/**
 * A broker and a registry for tests, ways to put records in and look at what came out, and the
 * house rules.
 */
@NullMarked
package org.regionwire.testkit;

import org.jspecify.annotations.NullMarked;
