package org.regionwire.publisher.web;

import java.util.List;
import java.util.function.Function;
import org.regionwire.publisher.feeds.Coverage;
import org.regionwire.publisher.feeds.Links;
import org.regionwire.publisher.regions.Area;
import org.regionwire.publisher.topics.Topic;
import org.springframework.http.HttpHeaders;

/** Sends whoever asks by another name to the right one, and who asks for what is not there away. */
final class Ways {

    private final Paths paths;
    private final Links links;

    Ways(Paths paths, Links links) {
        this.paths = paths;
        this.links = links;
    }

    /**
     * @param canonical false where the rest of the request has another form too
     * @param url of the same for a coverage
     */
    Way find(Wanted wanted, boolean canonical, Function<Coverage, String> url, HttpHeaders asked) {
        return switch (paths.find(wanted)) {
            case Found.One(Coverage coverage, boolean same) when same && canonical ->
                    new Way.On(coverage);
            case Found.One(Coverage coverage, _) ->
                    new Way.Back(Answers.moved(url.apply(coverage)));
            case Found.Several(String name, List<Coverage> choices) ->
                    new Way.Back(Choices.answer(name, choices, links, url, asked));
            case Found.UnknownRegion(String region, List<Area> near) ->
                    new Way.Back(NotFound.region(region, near, links));
            case Found.UnknownTopic(String topic, List<Topic> near) ->
                    new Way.Back(NotFound.topic(topic, near, links));
        };
    }
}
