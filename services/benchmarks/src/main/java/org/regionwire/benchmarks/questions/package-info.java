/** What is measured, a class for each question. */
@NullMarked
package org.regionwire.benchmarks.questions;

import org.jspecify.annotations.NullMarked;
