package org.regionwire.publisher.pages;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.regionwire.publisher.regions.Area;
import org.regionwire.publisher.regions.Areas;
import org.regionwire.publisher.view.Snapshot;

/**
 * All areas and publications that have articles.
 *
 * @param listings in order of code, the nation first
 * @param changedAt when an article last came, changed or left
 */
public record Catalogue(
        List<Listing> listings, List<FeedList.Listing> publications, Instant changedAt) {

    /** An area and how many articles it has, those of the areas below it included. */
    public record Listing(Area area, int articles) {}

    public Catalogue {
        listings = List.copyOf(listings);
        publications = List.copyOf(publications);
    }

    public static Catalogue of(Snapshot snapshot, Areas areas) throws IOException {
        List<Listing> listings = new ArrayList<>();
        snapshot.counts()
                .regions()
                .forEach(
                        (code, count) ->
                                areas.byCode(code)
                                        .map(area -> new Listing(area, count))
                                        .ifPresent(listings::add));
        return new Catalogue(
                listings, PrintedFeeds.publications(snapshot), FeedList.lastChanged(snapshot));
    }

    /** The listings below each area, by its code; those below nothing under the empty code. */
    Map<String, List<Listing>> tree() {
        Map<String, List<Listing>> below = new TreeMap<>();
        for (Listing listing : listings) {
            below.computeIfAbsent(listing.area().parent(), _ -> new ArrayList<>()).add(listing);
        }
        return below;
    }
}
