package org.regionwire.pipeline;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.regionwire.standalone.WireClient.Answer;

/** All that a view serves, byte for byte: what its catalogue leads to, and what is put together. */
final class EveryFeed {

    private static final Pattern ARCHIVE =
            Pattern.compile("rel=\"prev-archive\"[^>]*href=\"https?://[^/]+([^\"]+)\"");

    private final Function<String, Answer> view;
    private final Map<String, String> bodies = new TreeMap<>();

    private EveryFeed(Function<String, Answer> view) {
        this.view = view;
    }

    /**
     * @param view answers a path
     * @return bodies by path
     */
    static Map<String, String> of(Function<String, Answer> view) {
        var all = new EveryFeed(view);
        Stream.of("/", "/regions.json", "/publications", "/feeds.json", "/feeds.opml")
                .forEach(all::add);
        all.feedsOf("/feeds.json");
        String county = all.lastRegion();
        all.add("/regions/" + county + "/feeds.json");
        all.feedsOf("/regions/" + county + "/feeds.json");
        Stream.of("rss", "atom", "json", "ninjs")
                .flatMap(
                        form ->
                                Stream.of(
                                        "/feed.%s?region=%s&lang=zh-Hans".formatted(form, county),
                                        "/feed.%s?q=%%E6%%96%%B0%%E9%%97%%BB".formatted(form),
                                        "/regions/000000/feed.%s?dup=all".formatted(form),
                                        "/regions/%s/feed.%s?dup=local".formatted(county, form)))
                .forEach(all::add);
        all.archivesBehind("/regions/000000/feed.atom");
        return all.bodies;
    }

    private String lastRegion() {
        return view.apply("/regions.json")
                .json()
                .path("regions")
                .valueStream()
                .map(region -> region.path("code").asText())
                .reduce("000000", (_, later) -> later);
    }

    /**
     * The page of each feed in a list, and the feed in all its forms; of a publication those of its
     * issues and of their pages too.
     */
    private void feedsOf(String list) {
        view.apply(list)
                .json()
                .path("feeds")
                .forEach(
                        feed -> {
                            add(path(feed.path("url").asText()));
                            feed.path("feeds").forEach(form -> add(path(form.asText())));
                            Stream.of("issues", "pages")
                                    .filter(feed::has)
                                    .map(parts -> path(feed.path(parts).asText()))
                                    .forEach(
                                            parts -> {
                                                add(parts);
                                                feedsOf(parts);
                                            });
                        });
    }

    private static String path(String url) {
        return url.replaceFirst("^https?://[^/]+", "");
    }

    private void archivesBehind(String feed) {
        Matcher archive = ARCHIVE.matcher(add(feed));
        while (archive.find()) {
            archive = ARCHIVE.matcher(add(archive.group(1)));
        }
    }

    private String add(String path) {
        Answer answer = view.apply(path);
        if (answer.status() != 200) {
            throw new AssertionError(path + " answered " + answer);
        }
        bodies.put(path, answer.body());
        return answer.body();
    }
}
