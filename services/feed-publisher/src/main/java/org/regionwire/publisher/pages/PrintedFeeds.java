package org.regionwire.publisher.pages;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.regionwire.publisher.article.Printed;
import org.regionwire.publisher.feeds.Coverage;
import org.regionwire.publisher.pages.FeedList.Listing;
import org.regionwire.publisher.view.Newsstand;
import org.regionwire.publisher.view.Snapshot;

/** Lists of the feeds of what was printed, as far as it has articles. */
public final class PrintedFeeds {

    /** Issues of a list: two months of a daily, and older ones are found by their date. */
    static final int MOST_ISSUES = 60;

    private PrintedFeeds() {}

    /** Those of all publications, by id. */
    public static FeedList all(Snapshot snapshot) throws IOException {
        return new FeedList("Regionwire", publications(snapshot), FeedList.lastChanged(snapshot));
    }

    static List<Listing> publications(Snapshot snapshot) throws IOException {
        Newsstand stand = snapshot.newsstand();
        List<Listing> listings = new ArrayList<>();
        for (Map.Entry<String, Integer> each : stand.publications().entrySet()) {
            Printed section = Printed.publication(each.getKey());
            String name = stand.name(each.getKey());
            listings.add(listing(new Coverage.Print(section, name), each.getValue(), snapshot));
        }
        return listings;
    }

    /**
     * Those of its latest issues, the last first; of an issue those of its pages, in their order.
     */
    public static FeedList below(Coverage.Print coverage, Snapshot snapshot) throws IOException {
        return new FeedList(
                coverage.fullName(),
                coverage.section().issue() == null
                        ? issues(coverage, snapshot)
                        : pages(coverage, coverage.section().issue(), snapshot),
                snapshot.changedAt(coverage.section()));
    }

    private static List<Listing> issues(Coverage.Print of, Snapshot snapshot) throws IOException {
        String id = of.section().publication();
        List<Listing> listings = new ArrayList<>();
        for (Map.Entry<LocalDate, Integer> each :
                snapshot.newsstand().issues(id, MOST_ISSUES).entrySet()) {
            Printed section = Printed.issue(id, each.getKey());
            listings.add(
                    listing(
                            new Coverage.Print(section, of.publication()),
                            each.getValue(),
                            snapshot));
        }
        return listings;
    }

    private static List<Listing> pages(Coverage.Print of, LocalDate date, Snapshot snapshot)
            throws IOException {
        String id = of.section().publication();
        List<Listing> listings = new ArrayList<>();
        for (Map.Entry<String, Integer> each : snapshot.newsstand().pages(id, date).entrySet()) {
            Printed section = new Printed(id, date, each.getKey());
            listings.add(
                    listing(
                            new Coverage.Print(section, of.publication()),
                            each.getValue(),
                            snapshot));
        }
        return listings;
    }

    private static Listing listing(Coverage.Print coverage, int articles, Snapshot snapshot)
            throws IOException {
        return new Listing(coverage, articles, snapshot.newest(coverage.section()));
    }
}
