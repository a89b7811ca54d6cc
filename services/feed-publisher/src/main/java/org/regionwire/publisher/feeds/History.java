package org.regionwire.publisher.feeds;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a feed stands among those of the same section through time.
 *
 * @param previous URL of the archive before it; null where there is none
 * @param current URL of the feed whose archive it is; null for that feed itself
 */
public record History(@Nullable String previous, @Nullable String current) {

    /** Of a feed that has none. */
    public static final History NONE = new History(null, null);

    /** Feed history (RFC 5005). */
    public static final String NAMESPACE = "http://purl.org/syndication/history/1.0";

    /** A link as RFC 5005 names it. */
    public record Link(String rel, String href) {}

    public List<Link> links() {
        List<Link> links = new ArrayList<>();
        if (previous != null) {
            links.add(new Link("prev-archive", previous));
        }
        if (current != null) {
            links.add(new Link("current", current));
        }
        return links;
    }

    public boolean isArchive() {
        return current != null;
    }
}
