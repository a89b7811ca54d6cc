package org.regionwire.publisher.feeds;

import org.regionwire.publisher.feeds.atom.AtomWriter;
import org.regionwire.publisher.feeds.json.JsonFeedWriter;
import org.regionwire.publisher.feeds.ninjs.NinjsWriter;
import org.regionwire.publisher.feeds.rss.RssWriter;
import org.regionwire.publisher.markup.Rendered;

/** Which writer writes which form. */
final class Writers {

    private Writers() {}

    static Rendered write(Feed feed, Form form) {
        return new Rendered(form.mediaType(), bytes(form, feed), feed.updated());
    }

    static byte[] bytes(Form form, Feed feed) {
        return switch (form) {
            case RSS -> RssWriter.write(feed);
            case ATOM -> AtomWriter.write(feed);
            case JSON -> JsonFeedWriter.write(feed);
            case NINJS -> NinjsWriter.write(feed);
        };
    }
}
