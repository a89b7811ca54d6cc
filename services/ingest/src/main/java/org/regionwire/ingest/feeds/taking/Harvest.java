package org.regionwire.ingest.feeds.taking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.regionwire.ingest.feeds.parsing.Item;
import org.regionwire.ingest.feeds.polling.LeftOut;
import org.regionwire.ingest.feeds.polling.SeenItem;

/**
 * The items of one reading of a feed against those that were seen: what is new or has changed
 * becomes an article, what is gone from the feed stays as it is.
 */
final class Harvest {

    /**
     * Items that have left the feed and are remembered. One that comes back after these is written
     * again under its old uri and hash, and the gate finds nothing new in it.
     */
    private static final int GONE = 500;

    private final Map<String, SeenItem> before = new LinkedHashMap<>();
    private final List<SeenItem> now = new ArrayList<>();
    private final List<FeedArticle> articles = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final ArticleMaker maker;
    private final @Nullable PageTurns pages;

    /**
     * @param pages null where they may not be fetched
     */
    Harvest(List<SeenItem> seen, ArticleMaker maker, @Nullable PageTurns pages) {
        seen.forEach(item -> before.put(item.key(), item));
        this.maker = maker;
        this.pages = pages;
    }

    void take(List<Item> items) {
        Map<String, Candidate> candidates = new LinkedHashMap<>();
        for (Item item : items) {
            String id = Items.id(item);
            if (id != null) {
                candidates.computeIfAbsent(Items.key(id), key -> candidate(item, id, key));
            }
        }
        if (pages != null) {
            pages.fetch(candidates.values());
        }
        candidates.values().forEach(this::take);
    }

    List<FeedArticle> articles() {
        return articles;
    }

    /** Articles that were not made, for what their items hold. */
    List<LeftOut> leftOut() {
        return leftOut;
    }

    /** Items of this reading first, then those of the last ones before it. */
    List<SeenItem> seen() {
        List<SeenItem> all = new ArrayList<>(now);
        before.values().stream().limit(GONE).map(SeenItem::gone).forEach(all::add);
        return all;
    }

    private Candidate candidate(Item item, String id, String key) {
        return Candidate.of(item, id, Items.hash(item, maker.terms()), before.remove(key));
    }

    private void take(Candidate candidate) {
        SeenItem known = candidate.known();
        if (known != null && candidate.isDone()) {
            now.add(known);
            return;
        }
        Owed owed = owed(candidate);
        FeedArticle article = maker.make(candidate.item(), candidate.id(), owed.text());
        String standing = known == null ? "" : known.contentHash();
        boolean wasFull = known != null && known.full();
        String fault = fault(candidate.item(), article);
        if (fault != null) {
            // Once its feed is mended it is another item, and comes again.
            leftOut.add(new LeftOut(article.uri(), fault, article.acceptedAt()));
            now.add(seen(candidate, Owed.nothing(owed.text()), standing, wasFull));
        } else if (wasFull && !article.full()) {
            // A summary never takes the place of a text in full.
            now.add(seen(candidate, owed, standing, true));
        } else if (article.headline() == null && article.text().isEmpty()) {
            now.add(seen(candidate, owed, "", false));
        } else {
            if (!standing.equals(article.contentHash())) {
                articles.add(article);
            }
            now.add(seen(candidate, owed, article.contentHash(), article.full()));
        }
    }

    private Owed owed(Candidate candidate) {
        return pages == null || !candidate.lacksText()
                ? Owed.nothing(candidate.full())
                : pages.of(candidate);
    }

    private static @Nullable String fault(Item item, FeedArticle article) {
        if (item.isCut()) {
            return "too-many-tags";
        }
        return article.hasLostLetters() ? "bad-character" : null;
    }

    private static SeenItem seen(Candidate candidate, Owed owed, String contentHash, boolean full) {
        return new SeenItem(
                candidate.key(),
                candidate.hash(),
                contentHash,
                full,
                owed.misses(),
                owed.retryAt());
    }
}
