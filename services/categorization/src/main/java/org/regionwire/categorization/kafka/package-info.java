/**
 * The wire's side: what comes in is mapped to the rules' article, what they decide to the wire's
 * record.
 */
@NullMarked
package org.regionwire.categorization.kafka;

import org.jspecify.annotations.NullMarked;
