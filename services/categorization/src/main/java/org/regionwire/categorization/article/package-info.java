/**
 * What the rules read: one article with the places that were found in it, and how they point at it.
 */
@NullMarked
package org.regionwire.categorization.article;

import org.jspecify.annotations.NullMarked;
