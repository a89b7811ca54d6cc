package org.regionwire.publisher.view;

/**
 * What has come into a section since a mark, oldest first, where a feed does not show all of it.
 *
 * @param window what comes first of it
 * @param last where that ends
 * @param whole whether it is all of it
 */
public record Backlog(Window window, Mark last, boolean whole) {}
