/** Plain HTML pages for people: the catalogue, a region, an article. */
@NullMarked
package org.regionwire.publisher.pages;

import org.jspecify.annotations.NullMarked;
