package org.regionwire.ingest.agencies.newsml;

import java.util.ArrayList;
import java.util.List;
import org.regionwire.ingest.agencies.item.AgencyItem;
import org.regionwire.ingest.agencies.item.Faults;
import org.regionwire.ingest.agencies.item.ItemFault.Kind;
import org.regionwire.ingest.agencies.xml.XmlElement;

/** Reads a newsItem, or the newsItems of a newsMessage. */
public final class NewsMlReader {

    /** Items of one message; a sender with more parts them. */
    static final int MOST_ITEMS = 100;

    private NewsMlReader() {}

    /** Whether the root element is of NewsML-G2. */
    public static boolean reads(XmlElement root) {
        return switch (root.name()) {
            case "newsItem",
                    "newsMessage",
                    "packageItem",
                    "conceptItem",
                    "knowledgeItem",
                    "planningItem",
                    "catalogItem" ->
                    true;
            default -> false;
        };
    }

    /** The items; what is wrong with any of them is added to the faults. */
    public static List<AgencyItem> read(XmlElement root, Faults faults) {
        List<XmlElement> found =
                root.name().equals("newsMessage")
                        ? root.children("itemSet").stream()
                                .flatMap(set -> set.children().stream())
                                .toList()
                        : List.of(root);
        if (found.isEmpty()) {
            faults.add(Kind.INVALID, root.path(), "The message has no itemSet with an item.");
        }
        if (found.size() > MOST_ITEMS) {
            faults.add(
                    Kind.TOO_MUCH,
                    root.path(),
                    "%d items; at most %d in one message.".formatted(found.size(), MOST_ITEMS));
            return List.of();
        }
        List<AgencyItem> items = new ArrayList<>();
        for (XmlElement item : found) {
            if (item.name().equals("newsItem")) {
                items.add(new NewsItem(item, faults).read());
            } else {
                faults.add(
                        Kind.NO_TEXT_ITEM,
                        item.path(),
                        "A %s is not taken: send its newsItems by themselves."
                                .formatted(item.name()));
            }
        }
        return items;
    }
}
