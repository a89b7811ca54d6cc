package org.regionwire.publisher.hub;

import org.regionwire.publisher.markup.Rendered;
import org.regionwire.publisher.view.Mark;

/**
 * What a subscriber is to be sent.
 *
 * @param feed etag of the feed as the view serves it
 * @param content that feed, or a longer one for whoever missed more than it shows
 * @param upTo all that came into the feed up to this mark the subscriber has then
 * @param last whether it has all of the feed then
 */
record Push(String feed, Rendered content, Mark upTo, boolean last) {

    /** Etag of what the subscriber has then: the feed's own, or one that it never has. */
    String taken() {
        return last ? feed : content.etag();
    }
}
