package org.regionwire.ingest.feeds.taking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.regionwire.ingest.feeds.parsing.Item;
import org.regionwire.ingest.feeds.polling.SeenItem;
import org.regionwire.ingest.prose.SafeText;

/**
 * The items of one reading of a feed against those that were seen: what is new or has changed
 * becomes an article, what is gone from the feed stays as it is.
 */
final class Harvest {

    /** Pages that are fetched in one poll; the rest come with the next. */
    private static final int PAGES = 10;

    /**
     * Items that have left the feed and are remembered. One that comes back after these is written
     * again under its old uri and hash, and the gate finds nothing new in it.
     */
    private static final int GONE = 500;

    private final Map<String, SeenItem> before = new LinkedHashMap<>();
    private final List<SeenItem> now = new ArrayList<>();
    private final List<FeedArticle> articles = new ArrayList<>();
    private final ArticleMaker maker;
    private final @Nullable Function<String, SafeText> pages;
    private int pagesLeft = PAGES;
    private boolean complete = true;

    /**
     * @param pages gives the text of a page by its URL; null where it may not be fetched
     */
    Harvest(List<SeenItem> seen, ArticleMaker maker, @Nullable Function<String, SafeText> pages) {
        seen.forEach(item -> before.put(item.key(), item));
        this.maker = maker;
        this.pages = pages;
    }

    void take(List<Item> items) {
        Set<String> taken = new HashSet<>();
        for (Item item : items) {
            String id = Items.id(item);
            if (id != null && taken.add(Items.key(id))) {
                take(item, id);
            }
        }
    }

    List<FeedArticle> articles() {
        return articles;
    }

    /** Items of this reading first, then those of the last ones before it. */
    List<SeenItem> seen() {
        List<SeenItem> all = new ArrayList<>(now);
        before.values().stream().limit(GONE).forEach(all::add);
        return all;
    }

    /** Whether no page is left to be fetched by the next poll. */
    boolean isComplete() {
        return complete;
    }

    private void take(Item item, String id) {
        String key = Items.key(id);
        SeenItem known = before.remove(key);
        String hash = Items.hash(item, maker.terms());
        if (known != null && known.itemHash().equals(hash)) {
            now.add(known);
            return;
        }
        SafeText full = ArticleMaker.fullText(item);
        boolean missed = false;
        if (full.isEmpty() && pages != null && item.link() != null) {
            if (pagesLeft > 0) {
                pagesLeft--;
                full = pages.apply(item.link());
                missed = full.isEmpty();
            } else {
                complete = false;
                missed = true;
            }
        }
        FeedArticle article = maker.make(item, id, full);
        String itemHash = missed ? "" : hash;
        if (known != null && known.full() && !article.full()) {
            // A summary never takes the place of a text in full.
            now.add(new SeenItem(key, itemHash, known.contentHash(), true));
            return;
        }
        if (isEmpty(article)) {
            now.add(new SeenItem(key, itemHash, "", false));
            return;
        }
        if (known == null || !known.contentHash().equals(article.contentHash())) {
            articles.add(article);
        }
        now.add(new SeenItem(key, itemHash, article.contentHash(), article.full()));
    }

    private static boolean isEmpty(FeedArticle article) {
        return article.headline() == null && article.text().isEmpty();
    }
}
