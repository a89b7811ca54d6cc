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
    public static OpmlReading read(byte[] bytes, @Nullable String charset) {
        String text = FeedText.of(bytes, charset).text();
        List<Outline> outlines = new ArrayList<>();
        var urls = new HashSet<String>();
        String mended = Repair.mended(text);
        if (Repair.tags(mended) > TAGS) {
            return new OpmlReading.TooMuch(
                    "The list has more than %,d tags: send it in parts.".formatted(TAGS));
        }
        for (Element element : XmlFeed.tree(mended).getAllElements()) {
            String url = Elements.attribute(element, "xmlUrl");
            if (url != null && Names.of(element).equals("outline") && urls.add(url)) {
                outlines.add(new Outline(url, Elements.attribute(element, "title", "text")));
            }
        }
        return outlines.size() > OUTLINES
                ? new OpmlReading.TooMuch(
                        "The list has %,d feeds, %,d are taken at once: send it in parts."
                                .formatted(outlines.size(), OUTLINES))
                : new OpmlReading.Feeds(outlines);
    }
}
