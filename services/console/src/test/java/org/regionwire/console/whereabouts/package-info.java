/** Where an article is, from what the topics have of it. */
@NullMarked
package org.regionwire.console.whereabouts;

import org.jspecify.annotations.NullMarked;
