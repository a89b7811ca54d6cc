package org.regionwire.ingest.feeds.parsing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Lists of feeds in OPML 1 and 2, as readers export them. */
public final class Opml {

    private static final int OUTLINES = 10_000;
    private static final int TAGS = 100_000;

    /**
     * One feed of a list.
     *
     * @param url as written; may be no URL at all
     */
    public record Outline(String url, @Nullable String title) {}

    private Opml() {}

    /** The feeds, each URL once, in the order of the list; none where there is no list. */
    public static List<Outline> read(byte[] bytes, @Nullable String charset) {
        String text = FeedText.of(bytes, charset).text();
        List<Outline> outlines = new ArrayList<>();
        var urls = new HashSet<String>();
        String mended = Repair.mended(text);
        if (Repair.tags(mended) > TAGS) {
            return List.of();
        }
        for (Element element : XmlFeed.tree(mended).getAllElements()) {
            String url = Elements.attribute(element, "xmlUrl");
            if (url != null
                    && Names.of(element).equals("outline")
                    && outlines.size() < OUTLINES
                    && urls.add(url)) {
                outlines.add(new Outline(url, Elements.attribute(element, "title", "text")));
            }
        }
        return List.copyOf(outlines);
    }
}
