package org.regionwire.publisher.hub;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.regionwire.publisher.feeds.Coverage;
import org.regionwire.publisher.feeds.Form;
import org.regionwire.publisher.feeds.Links;
import org.regionwire.publisher.feeds.Urls;
import org.regionwire.publisher.publications.PrintMeaning;
import org.regionwire.publisher.publications.Publications;
import org.regionwire.publisher.regions.Area;
import org.regionwire.publisher.regions.Areas;
import org.regionwire.publisher.topics.Topic;
import org.regionwire.publisher.topics.TopicMeaning;
import org.regionwire.publisher.view.Duplicates;

/** The feeds that can be subscribed to: those that this service serves, by their rel=self alone. */
public final class Topics {

    private static final Pattern FEED =
            Pattern.compile(
                    "(?:/regions/([^/?#]+))?(?:/topics/([^/?#]+))?/feed\\.([a-z]+)(?:\\?dup=(all|local))?");

    private static final Pattern PRINT_FEED =
            Pattern.compile(
                    "/publications/([^/?#]+)(?:/issues/([^/?#]+)(?:/pages/([^/?#]+))?)?/feed\\.([a-z]+)");

    /** What a topic's URL stands for. */
    public sealed interface Meaning {

        record Known(Coverage coverage, Form form, Duplicates duplicates, String url)
                implements Meaning {}

        /**
         * @param why with the feeds that there are
         */
        record Unknown(String why) implements Meaning {}

        /** The view catches up: nobody knows yet what was printed. */
        record NotYet() implements Meaning {}
    }

    private final Areas areas;
    private final org.regionwire.publisher.topics.Topics topics;
    private final Publications publications;
    private final Links links;

    public Topics(
            Areas areas,
            org.regionwire.publisher.topics.Topics topics,
            Publications publications,
            Links links) {
        this.areas = areas;
        this.topics = topics;
        this.publications = publications;
        this.links = links;
    }

    public Meaning meaning(String written) {
        String url = Urls.plain(written.strip());
        String base = links.publicUrl().toString();
        String path = url.startsWith(base) ? url.substring(base.length()) : "";
        Matcher print = PRINT_FEED.matcher(path);
        if (print.matches()) {
            return printed(print.group(1), print.group(2), print.group(3))
                    .map(printed -> meaning(url, printed, print.group(4), Duplicates.FIRST))
                    .orElseGet(Meaning.NotYet::new);
        }
        Matcher feed = FEED.matcher(path);
        if (!feed.matches() || (feed.group(1) == null && feed.group(2) == null)) {
            return unknown(url, List.of());
        }
        return meaning(
                url,
                coverages(feed.group(1), feed.group(2)),
                feed.group(3),
                duplicates(feed.group(4), feed.group(1) == null));
    }

    private Meaning meaning(
            String url, List<? extends Coverage> meant, String extension, Duplicates duplicates) {
        Optional<Form> form = Form.of(extension);
        if (form.isEmpty()) {
            return unknown(url, List.of());
        }
        List<String> urls =
                meant.stream()
                        .map(each -> links.feed(each.section(), form.get(), duplicates))
                        .toList();
        return urls.size() == 1 && urls.getFirst().equals(url)
                ? new Meaning.Known(meant.getFirst(), form.get(), duplicates, url)
                : unknown(url, urls);
    }

    /** As the view understands it: no paper is local to a topic everywhere. */
    private static Duplicates duplicates(@Nullable String dup, boolean everywhere) {
        if (dup == null || (everywhere && dup.equals("local"))) {
            return Duplicates.FIRST;
        }
        return dup.equals("all") ? Duplicates.ALL : Duplicates.LOCAL;
    }

    /** What region and topic may mean; several for a name that several have, or that none has. */
    private List<Coverage> coverages(@Nullable String region, @Nullable String topic) {
        List<Topic> about = topic == null ? List.of() : about(Urls.decoded(topic));
        if (region == null) {
            return about.stream().map(Coverage::of).toList();
        }
        List<Area> in = in(Urls.decoded(region));
        return topic == null
                ? in.stream().map(Coverage::of).toList()
                : in.stream()
                        .flatMap(area -> about.stream().map(each -> Coverage.of(area, each)))
                        .toList();
    }

    /** Empty while the view catches up. */
    private Optional<List<Coverage.Print>> printed(
            String publication, @Nullable String issue, @Nullable String page) {
        return publications
                .meaning(
                        Urls.decoded(publication),
                        issue == null ? null : Urls.decoded(issue),
                        page == null ? null : Urls.decoded(page))
                .map(
                        meaning ->
                                switch (meaning) {
                                    case PrintMeaning.Exact(Coverage.Print exact) -> List.of(exact);
                                    case PrintMeaning.Renamed(Coverage.Print renamed) ->
                                            List.of(renamed);
                                    case PrintMeaning.Ambiguous(List<Coverage.Print> choices) ->
                                            choices;
                                    case PrintMeaning.Unknown(_, List<Coverage.Print> near) -> near;
                                });
    }

    private List<Topic> about(String topic) {
        return switch (topics.meaning(topic)) {
            case TopicMeaning.Exact(Topic exact) -> List.of(exact);
            case TopicMeaning.Renamed(Topic renamed) -> List.of(renamed);
            case TopicMeaning.Unknown(List<Topic> near) -> near;
        };
    }

    private List<Area> in(String region) {
        return switch (areas.meaning(region)) {
            case org.regionwire.publisher.regions.Meaning.Exact(Area area) -> List.of(area);
            case org.regionwire.publisher.regions.Meaning.Renamed(Area area) -> List.of(area);
            case org.regionwire.publisher.regions.Meaning.Ambiguous(List<Area> choices) -> choices;
            case org.regionwire.publisher.regions.Meaning.Unknown(List<Area> near) -> near;
        };
    }

    private Meaning unknown(String url, List<String> near) {
        return new Meaning.Unknown(
                near.isEmpty()
                        ? "There is no feed %s; all feeds are in %sfeeds.json."
                                .formatted(url, links.home())
                        : "There is no feed %s. Subscribe to one of: %s."
                                .formatted(url, near.stream().collect(Collectors.joining(", "))));
    }
}
