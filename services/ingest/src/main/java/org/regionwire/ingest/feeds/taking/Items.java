package org.regionwire.ingest.feeds.taking;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.regionwire.ingest.feeds.parsing.Item;
import org.regionwire.ingest.feeds.parsing.Markup;
import org.regionwire.ingest.identity.ContentHash;

/** By what an item is known again, and by what a changed one is told from an unchanged one. */
final class Items {

    /** Hex digits of a hash in the state: 64 bits, enough among thousands. */
    private static final int KEY = 16;

    private Items() {}

    /** Its id, else its link, else its title and date; null where it has none of these. */
    static @Nullable String id(Item item) {
        if (item.id() != null) {
            return item.id();
        }
        if (item.link() != null) {
            return item.link();
        }
        String title = value(item.title());
        return title == null ? null : title + "@" + item.published();
    }

    static String key(String id) {
        return ContentHash.of(List.of(id)).substring(0, KEY);
    }

    /**
     * Of all that the feed says of it, its dates left out: many servers date an item anew at every
     * request.
     *
     * @param terms what holds for all items of the source: a change of these is one of each item
     */
    static String hash(Item item, String terms) {
        List<@Nullable String> said = new ArrayList<>();
        said.add(value(item.title()));
        said.add(item.link());
        said.add(value(item.summary()));
        said.add(value(item.content()));
        said.add(item.language());
        said.add(item.rights());
        said.add(String.join("\n", item.authors()));
        said.add(String.join("\n", item.categories()));
        for (Item.Media medium : item.media()) {
            said.add(medium.href());
            if (medium.caption() != null) {
                said.add(medium.caption());
            }
        }
        said.add(terms);
        return ContentHash.of(said).substring(0, KEY);
    }

    private static @Nullable String value(@Nullable Markup markup) {
        return markup == null ? null : markup.value();
    }
}
