package org.regionwire.publisher.feeds;

import org.regionwire.publisher.markup.Rendered;
import org.regionwire.publisher.view.Mark;

/**
 * A feed of articles that came behind a mark, where the usual one does not show all of them.
 *
 * @param last where what it shows ends
 * @param whole whether it shows all of them
 */
public record Missed(Rendered feed, Mark last, boolean whole) {}
