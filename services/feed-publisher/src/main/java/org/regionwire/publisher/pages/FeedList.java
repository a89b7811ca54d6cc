package org.regionwire.publisher.pages;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.regionwire.publisher.article.Article;
import org.regionwire.publisher.article.Section;
import org.regionwire.publisher.feeds.Coverage;
import org.regionwire.publisher.regions.Area;
import org.regionwire.publisher.regions.Areas;
import org.regionwire.publisher.topics.Topics;
import org.regionwire.publisher.view.Newest;
import org.regionwire.publisher.view.Snapshot;

/**
 * Feeds that have articles.
 *
 * @param title for people
 * @param listings in order of code; issues the latest first
 * @param changedAt when an article last came, changed or left
 */
public record FeedList(String title, List<Listing> listings, Instant changedAt) {

    /**
     * A feed, with how many articles stand in it, several of one story each for itself.
     *
     * @param newest on top of it
     */
    public record Listing(Coverage coverage, int articles, @Nullable Newest newest) {}

    public FeedList {
        listings = List.copyOf(listings);
    }

    /** Those of all regions, then those of all topics, then those of all publications. */
    public static FeedList all(Snapshot snapshot, Areas areas, Topics topics) throws IOException {
        List<Listing> listings = new ArrayList<>();
        for (Map.Entry<String, Integer> region : snapshot.counts().regions().entrySet()) {
            add(listings, snapshot, areas.byCode(region.getKey()).map(Coverage::of), region);
        }
        for (Map.Entry<String, Integer> topic : snapshot.counts().topics().entrySet()) {
            add(listings, snapshot, topics.byCode(topic.getKey()).map(Coverage::of), topic);
        }
        listings.addAll(PrintedFeeds.publications(snapshot));
        return new FeedList("Regionwire", listings, lastChanged(snapshot));
    }

    /** Those of the topics of a region. */
    public static FeedList of(Area area, Snapshot snapshot, Topics topics) throws IOException {
        List<Listing> listings = new ArrayList<>();
        for (Map.Entry<String, Integer> topic :
                snapshot.counts().topicsOf(area.code()).entrySet()) {
            add(
                    listings,
                    snapshot,
                    topics.byCode(topic.getKey()).map(each -> Coverage.of(area, each)),
                    topic);
        }
        Instant changedAt = snapshot.changedAt(Section.region(area.code()));
        return new FeedList(area.fullName(), listings, changedAt);
    }

    private static void add(
            List<Listing> listings,
            Snapshot snapshot,
            Optional<Coverage> coverage,
            Map.Entry<String, Integer> count)
            throws IOException {
        if (coverage.isPresent()) {
            Newest newest = snapshot.newest(coverage.get().section());
            listings.add(new Listing(coverage.get(), count.getValue(), newest));
        }
    }

    static Instant lastChanged(Snapshot snapshot) throws IOException {
        Instant nation = snapshot.changedAt(Section.region(Article.NATION));
        Instant world = snapshot.changedAt(Section.region(Article.WORLD));
        return nation.isAfter(world) ? nation : world;
    }
}
