package org.regionwire.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a partner remembers of a feed that it was sent.
 *
 * @param mark another one for any other feed
 * @param articles uris of those in it
 */
record Pushed(UUID mark, Set<String> articles) {

    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");

    /**
     * @param feed in JSON
     */
    static Pushed of(String feed) {
        return new Pushed(
                UUID.nameUUIDFromBytes(feed.getBytes(UTF_8)),
                ID.matcher(feed)
                        .results()
                        .map((MatchResult found) -> found.group(1))
                        .collect(toUnmodifiableSet()));
    }

    static Set<String> allArticles(List<Pushed> pushes) {
        return pushes.stream()
                .flatMap(push -> push.articles().stream())
                .collect(toUnmodifiableSet());
    }

    /** Pushes that brought what a partner had been sent before. */
    static long repeated(List<Pushed> pushes) {
        return pushes.size() - pushes.stream().map(Pushed::mark).distinct().count();
    }
}
