package org.regionwire.ingest.agencies.ninjs;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.regionwire.ingest.agencies.item.AgencyItem;

/** Pictures, videos, sounds and graphics that belong to an item. */
final class Associations {

    private static final Set<String> TYPES = Set.of("picture", "video", "audio", "graphic");

    private Associations() {}

    static List<AgencyItem.Medium> media(List<Node> associations) {
        List<AgencyItem.Medium> media = new ArrayList<>();
        for (Node node : associations) {
            String type = node.text("type");
            if (type != null && TYPES.contains(type)) {
                media.add(
                        new AgencyItem.Medium(
                                type,
                                Bodies.line(
                                        node.list("descriptions"), "caption", "main", "text", ""),
                                node.text("by"),
                                node.text("copyrightHolder"),
                                renditions(node)));
            }
        }
        return media;
    }

    private static List<AgencyItem.Rendition> renditions(Node node) {
        List<AgencyItem.Rendition> renditions = new ArrayList<>();
        for (Node rendition : node.list("renditions")) {
            String href = rendition.text("href");
            if (href != null && href.matches("(?i)https?://.+")) {
                renditions.add(
                        new AgencyItem.Rendition(
                                href,
                                rendition.text("contentType"),
                                rendition.number("width"),
                                rendition.number("height"),
                                rendition.large("sizeInBytes")));
            }
        }
        return renditions;
    }
}
