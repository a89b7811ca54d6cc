/** How much the wire carries and how long it takes: a program for each question. */
@NullMarked
package org.regionwire.benchmarks;

import org.jspecify.annotations.NullMarked;
