package org.regionwire.publisher.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.regionwire.publisher.feeds.Coverage;
import org.regionwire.publisher.regions.Area;
import org.regionwire.publisher.regions.Areas;
import org.regionwire.publisher.regions.Meaning;
import org.regionwire.publisher.topics.Topic;
import org.regionwire.publisher.topics.TopicMeaning;
import org.regionwire.publisher.topics.Topics;

/** Finds out what the codes and names in a path mean. */
public final class Paths {

    private final Areas areas;
    private final Topics topics;

    public Paths(Areas areas, Topics topics) {
        this.areas = areas;
        this.topics = topics;
    }

    Found find(Wanted wanted) {
        String topic = wanted.topic();
        if (topic == null) {
            return region(wanted.region(), null, true);
        }
        return switch (topics.meaning(topic)) {
            case TopicMeaning.Exact(Topic exact) -> region(wanted.region(), exact, true);
            case TopicMeaning.Renamed(Topic renamed) -> region(wanted.region(), renamed, false);
            case TopicMeaning.Unknown(List<Topic> near) -> new Found.UnknownTopic(topic, near);
        };
    }

    private Found region(@Nullable String region, @Nullable Topic topic, boolean canonical) {
        if (region == null) {
            return new Found.One(Coverage.of(null, topic), canonical);
        }
        return switch (areas.meaning(region)) {
            case Meaning.Exact(Area area) -> new Found.One(Coverage.of(area, topic), canonical);
            case Meaning.Renamed(Area area) -> new Found.One(Coverage.of(area, topic), false);
            case Meaning.Ambiguous(List<Area> choices) ->
                    new Found.Several(
                            region,
                            choices.stream().map(area -> Coverage.of(area, topic)).toList());
            case Meaning.Unknown(List<Area> near) -> new Found.UnknownRegion(region, near);
        };
    }
}
