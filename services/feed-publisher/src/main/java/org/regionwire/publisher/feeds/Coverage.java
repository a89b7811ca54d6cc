package org.regionwire.publisher.feeds;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.regionwire.publisher.article.Section;
import org.regionwire.publisher.regions.Area;
import org.regionwire.publisher.topics.Topic;

/**
 * What a feed or page covers, by name: a region, a topic, or a topic in a region.
 *
 * @param area null for everywhere
 * @param topic null for everything
 */
public record Coverage(@Nullable Area area, @Nullable Topic topic) {

    public static Coverage of(Area area) {
        return new Coverage(area, null);
    }

    public static Coverage of(Topic topic) {
        return new Coverage(null, topic);
    }

    /** Whether it names nothing: then it is no section. */
    public boolean isEverything() {
        return area == null && topic == null;
    }

    public Section section() {
        return new Section(area == null ? null : area.code(), topic == null ? null : topic.code());
    }

    /** 宝鸡市 · 经济. */
    public String name() {
        return joined(" · ", area == null ? null : area.name());
    }

    /** 陕西省宝鸡市经济. */
    public String fullName() {
        return joined("", area == null ? null : area.fullName());
    }

    /** 陕西省宝鸡市经济新闻. */
    public String sentence() {
        return fullName() + "新闻";
    }

    private String joined(String between, @Nullable String place) {
        return Stream.of(place, topic == null ? null : topic.name())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(between));
    }
}
