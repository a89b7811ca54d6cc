package org.regionwire.publisher.web;

import org.jspecify.annotations.Nullable;

/**
 * What stands in a path below /publications.
 *
 * @param publication id or name
 * @param issue date; null where every issue is asked for
 * @param page number; null where every page is asked for
 */
record PrintWanted(String publication, @Nullable String issue, @Nullable String page) {}
