/**
 * Plain HTML pages for people: the catalogue, a section, an article; and lists of feeds for
 * programs.
 */
@NullMarked
package org.regionwire.publisher.pages;

import org.jspecify.annotations.NullMarked;
